package nl.wederhoor.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;

/** Reads the addresses and bodies about policy versions; each throws 400 with all faults. */
public final class Beleidslezer {
    private static final int GROOTSTE_VERSIE = 1_000_000_000;
    private static final String REDEN = "reden";
    private static final byte[] LEEG = "{}".getBytes(StandardCharsets.UTF_8);

    private Beleidslezer() {}

    /** What is stored and not published of another organisation is out of reach, whatever the body says: 403. */
    static Medewerker eigen(Medewerker medewerker, String organisatie) {
        if (!medewerker.organisatie().equals(organisatie)) {
            throw Weigering.nietToegestaan("Dit is van een andere organisatie dan de uwe.");
        }
        return medewerker;
    }

    /** The number of a version; what is no number is the number of nothing (404). */
    public static int versie(String tekst) {
        if (!tekst.matches("[1-9][0-9]{0,8}")) {
            throw Weigering.nietGevonden();
        }
        return Integer.parseInt(tekst);
    }

    /** The version to compare with. */
    static int met(String tekst) {
        if (tekst == null || !tekst.matches("[1-9][0-9]{0,8}")) {
            throw Weigering.ongeldig("met", "Noem de versie om mee te vergelijken, als getal.");
        }
        return Integer.parseInt(tekst);
    }

    /** The ETag of the table that was read, or null for any; 428 without one, 412 when it can be of no table. */
    static String gelezen(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Weigering.zonderVersie();
        }
        var tekst = ifMatch.strip();
        if (tekst.equals("*")) {
            return null;
        }
        if (!tekst.matches("\"[0-9a-f]{32}\"")) {
            throw Weigering.verouderd();
        }
        return tekst.substring(1, tekst.length() - 1);
    }

    static int basis(byte[] body) {
        var lezer = Verzoeklezer.van(body, "basis");
        var basis = lezer.verplicht("basis", lezer.getal("basis", 1, GROOTSTE_VERSIE));
        lezer.klaar();
        return basis;
    }

    /** @param sha256 the hash of what was looked at, or null */
    record Goedkeuring(String sha256, String reden) {}

    static Goedkeuring goedkeuring(byte[] body) {
        var lezer = Verzoeklezer.van(ofLeeg(body), "sha256", REDEN);
        var sha256 = lezer.regel("sha256", 64);
        if (sha256 != null && !sha256.matches("[0-9a-f]{64}")) {
            lezer.fout("sha256", "Vul de 64 tekens in van de versie die u las.");
        }
        var reden = vrijeReden(lezer);
        lezer.klaar();
        return new Goedkeuring(sha256, reden);
    }

    record Publicatie(LocalDate geldigVanaf, String reden) {}

    static Publicatie publicatie(byte[] body) {
        var lezer = Verzoeklezer.van(body, "geldigVanaf", REDEN);
        var dag = lezer.verplicht("geldigVanaf", lezer.datum("geldigVanaf"));
        var reden = vrijeReden(lezer);
        lezer.klaar();
        return new Publicatie(dag, reden);
    }

    /** A reason that may be left out, or null. */
    static String reden(byte[] body) {
        var lezer = Verzoeklezer.van(ofLeeg(body), REDEN);
        var reden = vrijeReden(lezer);
        lezer.klaar();
        return reden;
    }

    private static String vrijeReden(Verzoeklezer lezer) {
        return lezer.tekst(REDEN, Verzoeklezer.KORTSTE_REDEN, Verzoeklezer.LANGSTE_REDEN);
    }

    private static byte[] ofLeeg(byte[] body) {
        return body == null || body.length == 0 ? LEEG : body;
    }
}
