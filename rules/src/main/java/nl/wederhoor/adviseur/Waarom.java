package nl.wederhoor.adviseur;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wederhoor.advies.Advies.Verklaring;
import nl.wederhoor.adviseur.Lijnen.Lijn;
import nl.wederhoor.adviseur.Rijkennis.Vraag;
import nl.wederhoor.feiten.Feiten;
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

    private final Beleidskennis kennis;
    private final Feiten feiten;

    Waarom(Beleidskennis kennis, Feiten feiten) {
        this.kennis = kennis;
        this.feiten = feiten;
    }

    /** The sentence for an outcome: from a row that certainly applies, if there is one. */
    String zin(String besluit, Toestand toestand, Uitkomst uitkomst) {
        var zeker = uitkomst.rijen().stream()
                .filter(rij -> !rustOpOnbekend(toestand, rij))
                .findFirst();
        return zeker.map(rij -> verklaring(besluit, toestand, rij).waarde().waarom())
                .orElse("Hoe dat wat nog niet bekend is ook uitvalt, dit verandert er niet door.");
    }

    /** Why a row applies. Most rows ask for facts with few values: these were told before. */
    Lijn<Verklaring> verklaring(String besluit, Toestand toestand, Rij rij) {
        var stand = kennis.rij(rij).stand(toestand, feiten);
        return stand == null
                ? Lijnen.los(nieuw(besluit, toestand, rij))
                : kennis.geheugen()
                        .onthoud(besluit + " " + rij.id(), stand, () -> Lijnen.vast(nieuw(besluit, toestand, rij)));
    }

    private Verklaring nieuw(String besluit, Toestand toestand, Rij rij) {
        return new Verklaring(besluit, rij.id(), kennis.rij(rij).clausules(), zin(toestand, rij));
    }

    private String zin(Toestand toestand, Rij rij) {
        if (rustOpOnbekend(toestand, rij)) {
            return "Als dat zo blijkt te zijn: " + rij.toelichting() + ".";
        }
        var voorwaarden =
                Herhaling.zonder(voorwaarden(toestand, rij).stream().distinct().toList(), rij.toelichting());
        return voorwaarden.isEmpty() && rustOpAanname(rij)
                ? "Zolang niets anders bekend is: " + rij.toelichting() + "."
                : zin(voorwaarden, rij.toelichting());
    }

    /** True when the row asks for something that is not known: it can apply, and need not. */
    private boolean rustOpOnbekend(Toestand toestand, Rij rij) {
        return kennis.rij(rij).vragen().stream()
                .map(Vraag::kolom)
                .anyMatch(kolom -> kolom.herkomst() == Herkomst.TABEL
                        ? !kennis.uitkomsten(kind(kolom), toestand).zeker()
                        : toestand.waarde(kolom.naam()) == null);
    }

    static String kind(Kolom kolom) {
        return kolom.naam().substring("tabel_".length()).replace('_', '-');
    }

    /** True when the row asks for something that nobody told: it holds because the ordinary case is assumed. */
    private boolean rustOpAanname(Rij rij) {
        return kennis.rij(rij).vragen().stream()
                .anyMatch(vraag -> vraag.kolom().herkomst() == Herkomst.FEIT && !vraag.gegeven(feiten)
                        || Toestandmaker.AFGELEID.containsKey(vraag.kolom().naam()));
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

    private List<String> voorwaarden(Toestand toestand, Rij rij) {
        return kennis.rij(rij).vragen().stream()
                .flatMap(vraag -> voorwaarde(vraag, toestand).stream())
                .toList();
    }

    private List<String> voorwaarde(Vraag vraag, Toestand toestand) {
        var kolom = vraag.kolom();
        return switch (kolom.herkomst()) {
            case FEIT -> vraag.gegeven(feiten) ? List.of(vraag.feit().zin(feiten.waarde(vraag.feit()))) : List.of();
            case LIJSTWAARDE ->
                vraag.gegeven(feiten)
                        ? List.of(vraag.lijstwaarde()
                                .feit()
                                .zin(vraag.lijstwaarde().waarde(), true))
                        : List.of();
            case BESLUIT -> besluit(kolom, toestand).stream().toList();
            case TABEL -> uitKind(kind(kolom), toestand);
            case VRIJ -> afgeleid(kolom.naam(), toestand).stream().toList();
            case UITVOER -> List.of();
        };
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
                ? voorwaarden(toestand, uitkomsten.enige().rijen().get(0))
                : List.of();
    }

    private static Optional<String> afgeleid(String bron, Toestand toestand) {
        return Optional.ofNullable(AFGELEID.get(bron + "=" + toestand.waarde(bron)));
    }

    private static String hoofdletter(String zin) {
        return zin.isEmpty() ? zin : Character.toUpperCase(zin.charAt(0)) + zin.substring(1);
    }
}
