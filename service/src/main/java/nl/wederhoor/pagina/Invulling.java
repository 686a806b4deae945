package nl.wederhoor.pagina;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Feitsoort;
import nl.wederhoor.tabel.Kolom;
import nl.wederhoor.tabel.Toestand;

/** What somebody filled in for a column of a table, or where its value comes from. */
final class Invulling {
    private static final String TABEL = "tabel_";

    private final Beleid beleid;
    private final Feiten feiten;
    private final Feiten gerekend;
    private final Besluiten besluiten;

    Invulling(Beleid beleid, Feiten feiten, Besluiten besluiten) {
        this.beleid = beleid;
        this.feiten = feiten;
        this.gerekend = Adviseur.aangevuld(beleid, feiten, besluiten);
        this.besluiten = besluiten;
    }

    String van(Kolom kolom) {
        return switch (kolom.herkomst()) {
            case FEIT -> Feit.van(kolom.naam()).map(this::feit).orElse("");
            case LIJSTWAARDE -> lijstwaarde(kolom.naam());
            case BESLUIT -> besluit(kolom.naam());
            case TABEL -> "volgt uit: " + tabel(kolom.naam());
            case VRIJ -> "rekent Wederhoor uit";
            case UITVOER -> "";
        };
    }

    private String besluit(String bron) {
        return besluiten.alle().entrySet().stream()
                .filter(besluit -> besluit.getKey().bron().equals(bron))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("nog geen besluit");
    }

    private String feit(Feit feit) {
        var waarde = gerekend.waarde(feit);
        if (!Objects.equals(waarde, feiten.waarde(feit))) {
            return Celwoorden.van(waarde) + ", volgt uit een besluit of de gemeente";
        }
        if (feiten.heeft(feit)) {
            return Celwoorden.van(feiten.waarde(feit));
        }
        return feit.standaard() == null
                ? "niet ingevuld"
                : "niet ingevuld, telt als " + Celwoorden.van(feit.standaard());
    }

    private String lijstwaarde(String bron) {
        for (var feit : Feit.values()) {
            var waarde = waarde(feit, bron);
            if (waarde.isPresent()) {
                return feiten.heeft(feit) ? (feiten.bevat(feit, waarde.get()) ? "ja" : "nee") : "niet ingevuld";
            }
        }
        return "";
    }

    private static Optional<String> waarde(Feit feit, String bron) {
        return feit.soort() == Feitsoort.LIJST
                ? feit.waarden().stream()
                        .filter(waarde -> Toestand.bron(feit, waarde).equals(bron))
                        .findFirst()
                : Optional.empty();
    }

    private String tabel(String bron) {
        var besluit = bron.substring(TABEL.length()).replace('_', '-');
        return beleid.tabellen().heeft(besluit)
                ? beleid.tabellen().tabel(besluit).label()
                : besluit;
    }
}
