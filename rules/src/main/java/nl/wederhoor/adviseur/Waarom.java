package nl.wederhoor.adviseur;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Feitsoort;
import nl.wederhoor.feiten.Onderwerp;
import nl.wederhoor.tabel.Herkomst;
import nl.wederhoor.tabel.Kolom;
import nl.wederhoor.tabel.Kolomsoort;
import nl.wederhoor.tabel.Rij;
import nl.wederhoor.tabel.Toestand;
import nl.wederhoor.tabel.Uitkomst;

/**
 * Says in one plain sentence why a row applies: the given facts that it asks for, then what the row says.
 *
 * <p>Sentences come from typed values and the vocabulary; a default that nobody filled in is never told as a fact.
 */
final class Waarom {
    private static final Map<String, String> AFGELEID = Map.ofEntries(
            Map.entry("overeenstemmingMislukt=true", "over het resultaat geen overeenstemming te bereiken is"),
            Map.entry("standZwijgen=termijn loopt", "de termijn om te reageren nog loopt"),
            Map.entry("standZwijgen=termijn voorbij", "de termijn om te reageren voorbij is"),
            Map.entry("standZwijgen=heeft gereageerd", "de cliënt heeft gereageerd"),
            Map.entry("standStukken=geen herinnering", "nog geen schriftelijke herinnering om stukken is verstuurd"),
            Map.entry("standStukken=termijn loopt", "de tweede termijn voor de stukken nog loopt"),
            Map.entry("standStukken=termijn voorbij", "de tweede termijn voor de stukken voorbij is"),
            Map.entry("belangTegenSluiten=ja", "het belang van de zaak zich tegen sluiten verzet"),
            Map.entry("belangTegenSluiten=nee", "het belang van de zaak zich niet tegen sluiten verzet"),
            Map.entry("standKlacht=bij de directeur", "de klacht bij de directeur ligt"),
            Map.entry("standKlacht=bij de commissie", "de klacht bij de commissie ligt"),
            Map.entry("standKlacht=geadviseerd", "de commissie advies heeft gegeven"));

    private record Lijstwaarde(Feit feit, String waarde) {}

    /** By the name of its column: which list holds which value. */
    private static final Map<String, Lijstwaarde> LIJSTWAARDEN = lijstwaarden();

    private final Beleidskennis kennis;
    private final Feiten feiten;

    Waarom(Beleidskennis kennis, Feiten feiten) {
        this.kennis = kennis;
        this.feiten = feiten;
    }

    /** The sentence for an outcome: from a row that certainly applies, if there is one. */
    String zin(String besluit, Toestand toestand, Uitkomst uitkomst) {
        var zeker = uitkomst.rijen().stream()
                .filter(rij -> !rustOpOnbekend(besluit, toestand, rij))
                .findFirst();
        return zeker.map(rij -> zin(besluit, toestand, rij))
                .orElse("Hoe dat wat nog niet bekend is ook uitvalt, dit verandert er niet door.");
    }

    String zin(String besluit, Toestand toestand, Rij rij) {
        if (rustOpOnbekend(besluit, toestand, rij)) {
            return "Als dat zo blijkt te zijn: " + rij.toelichting() + ".";
        }
        var voorwaarden = Herhaling.zonder(
                voorwaarden(besluit, toestand, rij).stream().distinct().toList(), rij.toelichting());
        return voorwaarden.isEmpty() && rustOpAanname(besluit, rij)
                ? "Zolang niets anders bekend is: " + rij.toelichting() + "."
                : zin(voorwaarden, rij.toelichting());
    }

    /** True when the row asks for something that is not known: it can apply, and need not. */
    private boolean rustOpOnbekend(String besluit, Toestand toestand, Rij rij) {
        return gevraagd(besluit, rij)
                .anyMatch(kolom -> kolom.herkomst() == Herkomst.TABEL
                        ? !kennis.uitkomsten(kind(kolom), toestand).zeker()
                        : toestand.waarde(kolom.naam()) == null);
    }

    /**
     * Everything that the sentence of a row depends on, or null when that is more than values of closed lists: days,
     * numbers and other tables are not remembered.
     */
    List<Object> sleutel(String besluit, Toestand toestand, Rij rij) {
        var kolommen = kennis.gevraagd(besluit, rij);
        List<Object> sleutel = new ArrayList<>(kolommen.size() + 1);
        sleutel.add(rij.id());
        for (var kolom : kolommen) {
            boolean gesloten = kolom.soort() == Kolomsoort.BOOLEAN || kolom.soort() == Kolomsoort.TEKST;
            if (!gesloten || kolom.herkomst() == Herkomst.TABEL) {
                return null;
            }
            var waarde = toestand.waarde(kolom.naam());
            sleutel.add(waarde == null ? Kennis.ONBEKEND : waarde);
            sleutel.add(gegeven(kolom) ? Kennis.GEGEVEN : Kennis.AANGENOMEN);
        }
        return sleutel;
    }

    private enum Kennis {
        ONBEKEND,
        AANGENOMEN,
        GEGEVEN
    }

    /** True when somebody told this fact; decisions and what is derived count as they stand. */
    private boolean gegeven(Kolom kolom) {
        var lijstwaarde = LIJSTWAARDEN.get(kolom.naam());
        return lijstwaarde == null
                ? Feit.van(kolom.naam()).filter(feiten::heeft).isPresent()
                : feiten.bevat(lijstwaarde.feit(), lijstwaarde.waarde());
    }

    private Stream<Kolom> gevraagd(String besluit, Rij rij) {
        return kennis.gevraagd(besluit, rij).stream();
    }

    static String kind(Kolom kolom) {
        return kolom.naam().substring("tabel_".length()).replace('_', '-');
    }

    /** True when the row asks for something that nobody told: it holds because the ordinary case is assumed. */
    private boolean rustOpAanname(String besluit, Rij rij) {
        return gevraagd(besluit, rij)
                .anyMatch(kolom -> kolom.herkomst() == Herkomst.FEIT
                                && Feit.van(kolom.naam()).filter(feiten::heeft).isEmpty()
                        || Toestandmaker.AFGELEID.containsKey(kolom.naam()));
    }

    /** "Gevolg, omdat a, b en c." - or just the consequence when nothing was asked. */
    static String zin(List<String> voorwaarden, String gevolg) {
        if (voorwaarden.isEmpty()) {
            return hoofdletter(gevolg) + ".";
        }
        int laatste = voorwaarden.size() - 1;
        var opsomming = laatste == 0
                ? voorwaarden.get(0)
                : String.join(", ", voorwaarden.subList(0, laatste)) + " en " + voorwaarden.get(laatste);
        return hoofdletter(gevolg) + ", omdat " + opsomming + ".";
    }

    private List<String> voorwaarden(String besluit, Toestand toestand, Rij rij) {
        return gevraagd(besluit, rij)
                .flatMap(kolom -> voorwaarde(kolom, toestand).stream())
                .toList();
    }

    private List<String> voorwaarde(Kolom kolom, Toestand toestand) {
        return switch (kolom.herkomst()) {
            case FEIT ->
                Feit.van(kolom.naam()).filter(feiten::heeft).map(feit -> feit.zin(feiten.waarde(feit))).stream()
                        .toList();
            case LIJSTWAARDE -> lijstwaarde(kolom.naam()).stream().toList();
            case BESLUIT -> besluit(kolom, toestand).stream().toList();
            case TABEL -> uitKind(kind(kolom), toestand);
            case VRIJ -> afgeleid(kolom.naam(), toestand).stream().toList();
            case UITVOER -> List.of();
        };
    }

    private Optional<String> lijstwaarde(String bron) {
        var lijstwaarde = LIJSTWAARDEN.get(bron);
        return feiten.bevat(lijstwaarde.feit(), lijstwaarde.waarde())
                ? Optional.of(lijstwaarde.feit().zin(lijstwaarde.waarde(), true))
                : Optional.empty();
    }

    private static Map<String, Lijstwaarde> lijstwaarden() {
        Map<String, Lijstwaarde> opBron = new HashMap<>();
        for (var feit : Feit.values()) {
            if (feit.soort() == Feitsoort.LIJST) {
                feit.waarden().forEach(waarde -> opBron.put(feit.bron(waarde), new Lijstwaarde(feit, waarde)));
            }
        }
        return Map.copyOf(opBron);
    }

    private static Optional<String> besluit(Kolom kolom, Toestand toestand) {
        var besluit = String.valueOf(toestand.waarde(kolom.naam()));
        return Stream.of(Onderwerp.values())
                .filter(onderwerp -> onderwerp.bron().equals(kolom.naam()) && !besluit.equals("geen"))
                .map(onderwerp -> "het besluit over " + onderwerp.label() + " \"" + besluit + "\" is")
                .findFirst();
    }

    private List<String> uitKind(String besluit, Toestand toestand) {
        var uitkomsten = kennis.uitkomsten(besluit, toestand);
        return uitkomsten.zeker() && !uitkomsten.enige().rijen().isEmpty()
                ? voorwaarden(besluit, toestand, uitkomsten.enige().rijen().get(0))
                : List.of();
    }

    private static Optional<String> afgeleid(String bron, Toestand toestand) {
        return Optional.ofNullable(AFGELEID.get(bron + "=" + toestand.waarde(bron)));
    }

    private static String hoofdletter(String zin) {
        return zin.isEmpty() ? zin : Character.toUpperCase(zin.charAt(0)) + zin.substring(1);
    }
}
