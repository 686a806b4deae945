package nl.wederhoor.pagina;

import java.util.Optional;
import nl.wederhoor.beleid.Beleid;
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

    Invulling(Beleid beleid, Feiten feiten) {
        this.beleid = beleid;
        this.feiten = feiten;
    }

    String van(Kolom kolom) {
        return switch (kolom.herkomst()) {
            case FEIT -> Feit.van(kolom.naam()).map(this::feit).orElse("");
            case LIJSTWAARDE -> lijstwaarde(kolom.naam());
            case BESLUIT -> "nog geen besluit";
            case TABEL -> "volgt uit: " + tabel(kolom.naam());
            case VRIJ -> "rekent Wederhoor uit";
            case UITVOER -> "";
        };
    }

    private String feit(Feit feit) {
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
