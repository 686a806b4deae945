package nl.wederhoor.api;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wederhoor.behandelaar.Plangegevens;
import nl.wederhoor.behandelaar.Zelfverklaring;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.partij.Partijsoort;
import nl.wederhoor.planner.momentopname.Taalniveau;

/** Reads what the planner may know of a handler, and what a handler declares; each throws 400 with all faults. */
public final class Plangegevenslezer {
    static final int MEESTE_REGELS = 50;
    private static final int LANGSTE_WOORD = 60;
    private static final int GROOTSTE_MAXIMUM = 1_000;
    private static final int HOOGSTE_NIVEAU = 3;

    private Plangegevenslezer() {}

    public static Plangegevens lees(byte[] body) {
        var lezer = Verzoeklezer.van(
                body,
                "urenPerWeek",
                "maxDossiers",
                "maxNieuw",
                "leerling",
                "team",
                "regio",
                "talen",
                "deskundigheid",
                "afwezig");
        var uren = lezer.verplicht("urenPerWeek", lezer.getal("urenPerWeek", 0, Plangegevens.MEESTE_UREN));
        var maxDossiers = lezer.getal("maxDossiers", 0, GROOTSTE_MAXIMUM);
        var maxNieuw = lezer.getal("maxNieuw", 0, GROOTSTE_MAXIMUM);
        var leerling = lezer.jaNee("leerling");
        var team = lezer.regel("team", LANGSTE_WOORD);
        var regio = lezer.regel("regio", LANGSTE_WOORD);
        var talen = talen(lezer);
        var kennis = kennis(lezer);
        var afwezig = afwezig(lezer);
        lezer.klaar();
        return new Plangegevens(
                uren, maxDossiers, maxNieuw, Boolean.TRUE.equals(leerling), team, regio, talen, kennis, afwezig);
    }

    /** Grounds and domains of the vocabulary. */
    public static Set<String> gebieden() {
        var gebieden = new TreeSet<>(Feit.GRONDEN.waarden());
        gebieden.addAll(Feit.TERREIN.waarden());
        gebieden.remove("onbekend");
        return gebieden;
    }

    public static Zelfverklaring verklaring(byte[] body) {
        var lezer = Verzoeklezer.van(body, "beschikbaarAls", "relaties");
        var als = lezer.keuze("beschikbaarAls", List.of("vrouw", "man"));
        var relaties = lezer.delen("relaties", MEESTE_REGELS, "naam", "soort").stream()
                .map(deel -> {
                    var naam = deel.verplicht("naam", deel.regel("naam", Verzoeklezer.LANGSTE_NAAM));
                    var soort = deel.verplicht("soort", deel.woord("soort", Partijsoort.class));
                    return new Zelfverklaring.Relatie(naam, soort);
                })
                .toList();
        lezer.klaar();
        return new Zelfverklaring(als, relaties);
    }

    private static List<Plangegevens.Taal> talen(Verzoeklezer lezer) {
        var niveaus = Stream.of(Taalniveau.values()).map(Taalniveau::name).toList();
        return lezer.delen("talen", MEESTE_REGELS, "taal", "niveau").stream()
                .map(deel -> {
                    var taal = deel.verplicht("taal", deel.regel("taal", 3));
                    var niveau = deel.verplicht("niveau", deel.keuze("niveau", niveaus));
                    if (taal != null && !taal.matches("[a-z]{2,3}")) {
                        deel.fout("taal", "Gebruik de code van de taal, zoals tr, ar of pl.");
                    }
                    return new Plangegevens.Taal(taal, niveau == null ? null : Taalniveau.valueOf(niveau));
                })
                .toList();
    }

    private static List<Plangegevens.Kennis> kennis(Verzoeklezer lezer) {
        var gebieden = List.copyOf(gebieden());
        return lezer.delen("deskundigheid", MEESTE_REGELS, "gebied", "niveau", "geldigTot").stream()
                .map(deel -> {
                    var gebied = deel.verplicht("gebied", deel.keuze("gebied", gebieden));
                    var niveau = deel.verplicht("niveau", deel.getal("niveau", 1, HOOGSTE_NIVEAU));
                    return new Plangegevens.Kennis(
                            gebied, Objects.requireNonNullElse(niveau, 0), deel.datum("geldigTot"));
                })
                .toList();
    }

    private static List<Plangegevens.Afwezigheid> afwezig(Verzoeklezer lezer) {
        return lezer.delen("afwezig", MEESTE_REGELS, "van", "tot").stream()
                .map(deel -> {
                    var van = deel.verplicht("van", deel.datum("van"));
                    var tot = deel.verplicht("tot", deel.datum("tot"));
                    if (van != null && tot != null && tot.isBefore(van)) {
                        deel.fout("tot", "De laatste dag ligt voor de eerste.");
                    }
                    return new Plangegevens.Afwezigheid(van, tot);
                })
                .toList();
    }
}
