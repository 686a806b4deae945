package nl.wederhoor.adviseur;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Feitsoort;
import nl.wederhoor.feiten.Onderwerp;
import nl.wederhoor.tabel.Herkomst;
import nl.wederhoor.tabel.Kolom;
import nl.wederhoor.tabel.Rij;
import nl.wederhoor.tabel.Toestand;
import nl.wederhoor.tabel.Uitkomst;

/**
 * Says in one plain sentence why a row applies: the given facts that it asks for, then what the row says.
 *
 * <p>Sentences come from typed values and the vocabulary; a default that nobody filled in is never told as a fact.
 */
final class Waarom {
    private static final String ONVERSCHILLIG = "-";
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

    private final Beleid beleid;
    private final Feiten feiten;

    Waarom(Beleid beleid, Feiten feiten) {
        this.beleid = beleid;
        this.feiten = feiten;
    }

    /** The sentence for the first row behind an outcome. */
    String zin(String besluit, Toestand toestand, Uitkomst uitkomst) {
        return uitkomst.rijen().isEmpty()
                ? ""
                : zin(besluit, toestand, uitkomst.rijen().get(0));
    }

    String zin(String besluit, Toestand toestand, Rij rij) {
        var voorwaarden = voorwaarden(besluit, toestand, rij);
        return voorwaarden.isEmpty() && rustOpAanname(besluit, rij)
                ? "Zolang niets anders bekend is: " + rij.toelichting() + "."
                : zin(voorwaarden, rij.toelichting());
    }

    /** True when the row asks for something that nobody told: it holds because the ordinary case is assumed. */
    private boolean rustOpAanname(String besluit, Rij rij) {
        return beleid.tabellen().tabel(besluit).invoer().stream()
                .filter(kolom -> !ONVERSCHILLIG.equals(rij.cellen().getOrDefault(kolom.naam(), ONVERSCHILLIG)))
                .anyMatch(
                        kolom -> kolom.herkomst() == Herkomst.FEIT || Toestandmaker.AFGELEID.containsKey(kolom.naam()));
    }

    /** "Omdat a, b en c: gevolg." - or just the consequence when nothing was asked. */
    static String zin(List<String> voorwaarden, String gevolg) {
        var uniek = voorwaarden.stream().distinct().toList();
        if (uniek.isEmpty()) {
            return hoofdletter(gevolg) + ".";
        }
        int laatste = uniek.size() - 1;
        var opsomming = laatste == 0
                ? uniek.get(0)
                : String.join(", ", uniek.subList(0, laatste)) + " en " + uniek.get(laatste);
        return "Omdat " + opsomming + ": " + gevolg + ".";
    }

    private List<String> voorwaarden(String besluit, Toestand toestand, Rij rij) {
        List<String> voorwaarden = new ArrayList<>();
        for (var kolom : beleid.tabellen().tabel(besluit).invoer()) {
            if (!ONVERSCHILLIG.equals(rij.cellen().getOrDefault(kolom.naam(), ONVERSCHILLIG))) {
                voorwaarden.addAll(voorwaarde(kolom, toestand));
            }
        }
        return voorwaarden;
    }

    private List<String> voorwaarde(Kolom kolom, Toestand toestand) {
        return switch (kolom.herkomst()) {
            case FEIT ->
                Feit.van(kolom.naam()).filter(feiten::heeft).map(feit -> feit.zin(feiten.waarde(feit))).stream()
                        .toList();
            case LIJSTWAARDE -> lijstwaarde(kolom.naam()).stream().toList();
            case BESLUIT -> besluit(kolom, toestand).stream().toList();
            case TABEL -> uitKind(kolom.naam().substring("tabel_".length()).replace('_', '-'), toestand);
            case VRIJ -> afgeleid(kolom.naam(), toestand).stream().toList();
            case UITVOER -> List.of();
        };
    }

    private Optional<String> lijstwaarde(String bron) {
        for (var feit : Feit.values()) {
            if (feit.soort() == Feitsoort.LIJST && feiten.heeft(feit) && Hypothesen.hoortBij(feit, bron)) {
                return feiten.lijst(feit).stream()
                        .filter(waarde -> Toestand.bron(feit, waarde).equals(bron))
                        .map(waarde -> feit.zin(waarde, true))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static Optional<String> besluit(Kolom kolom, Toestand toestand) {
        var besluit = String.valueOf(toestand.waarde(kolom.naam()));
        return Stream.of(Onderwerp.values())
                .filter(onderwerp -> onderwerp.bron().equals(kolom.naam()) && !besluit.equals("geen"))
                .map(onderwerp -> "het besluit over " + onderwerp.label() + " \"" + besluit + "\" is")
                .findFirst();
    }

    private List<String> uitKind(String besluit, Toestand toestand) {
        var uitkomsten = beleid.tabellen().uitkomsten(besluit, toestand);
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
