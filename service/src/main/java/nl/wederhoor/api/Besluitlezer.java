package nl.wederhoor.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wederhoor.advies.Hulpvorm;
import nl.wederhoor.advies.Route;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.dossier.Besluit;
import nl.wederhoor.dossier.Redencode;
import nl.wederhoor.feiten.Onderwerp;

/** Reads the body of POST /dossiers/{id}/beslissingen. */
public final class Besluitlezer {
    private static final int MEESTE_BEHANDELAARS = 50;

    private Besluitlezer() {}

    /** Throws OngeldigeFeiten (400) with all faults. */
    public static Besluit lees(byte[] body) {
        var lezer = Verzoeklezer.van(body, "onderwerp", "besluit", "reden", "redencode", "behandelaars", "tot");
        var onderwerp = lezer.verplicht("onderwerp", lezer.keuze("onderwerp", onderwerpen()));
        var besluit =
                onderwerp == null ? null : lezer.verplicht("besluit", lezer.keuze("besluit", besluiten(onderwerp)));
        var reden = lezer.tekst("reden", Verzoeklezer.KORTSTE_REDEN, Verzoeklezer.LANGSTE_REDEN);
        var code = lezer.woord("redencode", Redencode.class);
        var behandelaars = lezer.regels("behandelaars", MEESTE_BEHANDELAARS, 64);
        LocalDate tot = lezer.datum("tot");
        lezer.klaar();
        return new Besluit(onderwerp, besluit, reden, code, behandelaars, tot);
    }

    static List<String> onderwerpen() {
        List<String> onderwerpen = new ArrayList<>();
        Arrays.stream(Onderwerp.values()).map(Onderwerp::label).forEach(onderwerpen::add);
        onderwerpen.add(Besluit.ROUTE);
        onderwerpen.add(Besluit.HULPVORM);
        return onderwerpen;
    }

    private static List<String> besluiten(String onderwerp) {
        return switch (onderwerp) {
            case Besluit.ROUTE -> labels(Route.values());
            case Besluit.HULPVORM -> labels(Hulpvorm.values());
            default -> Onderwerp.van(onderwerp).orElseThrow().besluiten();
        };
    }

    private static List<String> labels(Woord... woorden) {
        return Arrays.stream(woorden).map(Woord::label).toList();
    }
}
