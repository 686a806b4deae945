package nl.wederhoor.api;

import java.time.LocalDate;
import java.util.List;
import nl.wederhoor.advies.Grond;
import nl.wederhoor.belang.Oordeel;
import nl.wederhoor.dossier.Partijrol;
import nl.wederhoor.dossier.Partijsoort;
import nl.wederhoor.dossier.Stap;
import nl.wederhoor.dossier.Stapverzoek;
import nl.wederhoor.dossier.VoegPartijToe.NieuwePartij;

/** Reads the bodies of what is done in a dossier; each throws OngeldigeFeiten (400) with all faults. */
public final class Handelinglezer {
    private static final int LANGSTE_NOTITIE = 20_000;

    private Handelinglezer() {}

    public record Plichtverzoek(LocalDate gedaanOp, String bewijs) {}

    public record Sluitverzoek(Grond grond, String motivering) {}

    public record Oordeelverzoek(Oordeel oordeel, String reden) {}

    public record Notitieverzoek(String tekst, boolean zichtbaarVoorClient) {}

    public static Stapverzoek stap(byte[] body) {
        var lezer = Verzoeklezer.van(body, "stap", "datum", "toelichting", "afspraakOp", "reactie");
        var stap = lezer.verplicht("stap", lezer.woord("stap", Stap.class));
        var datum = lezer.verplicht("datum", lezer.datum("datum"));
        var toelichting = lezer.tekst("toelichting", 0, Verzoeklezer.LANGSTE_REDEN);
        var afspraakOp = lezer.datum("afspraakOp");
        var reactie = lezer.keuze("reactie", List.of("afwijzend", "positief"));
        if (afspraakOp != null && stap != Stap.INTAKE_GEPLAND) {
            lezer.fout("afspraakOp", "Dit veld hoort alleen bij een intake die is gepland.");
        }
        if (reactie != null && stap != Stap.REACTIE_WEDERPARTIJ) {
            lezer.fout("reactie", "Dit veld hoort alleen bij een reactie van de wederpartij.");
        }
        lezer.klaar();
        return new Stapverzoek(stap, datum, toelichting, afspraakOp, reactie);
    }

    public static Plichtverzoek plicht(byte[] body) {
        var lezer = Verzoeklezer.van(body, "gedaanOp", "bewijs");
        var gedaanOp = lezer.verplicht("gedaanOp", lezer.datum("gedaanOp"));
        var bewijs = lezer.verplicht("bewijs", lezer.tekst("bewijs", 1, Verzoeklezer.LANGSTE_REDEN));
        lezer.klaar();
        return new Plichtverzoek(gedaanOp, bewijs);
    }

    public static Sluitverzoek sluiting(byte[] body) {
        var lezer = Verzoeklezer.van(body, "grond", "motivering");
        var grond = lezer.verplicht("grond", lezer.woord("grond", Grond.class));
        var motivering = lezer.reden("motivering");
        lezer.klaar();
        return new Sluitverzoek(grond, motivering);
    }

    public static Oordeelverzoek oordeel(byte[] body) {
        var lezer = Verzoeklezer.van(body, "oordeel", "reden");
        var oordeel = lezer.verplicht("oordeel", lezer.woord("oordeel", Oordeel.class));
        var reden = lezer.reden("reden");
        lezer.klaar();
        return new Oordeelverzoek(oordeel, reden);
    }

    public static String heropening(byte[] body) {
        var lezer = Verzoeklezer.van(body, "reden");
        var reden = lezer.reden("reden");
        lezer.klaar();
        return reden;
    }

    /** The number of another dossier and why it belongs with this one. */
    public record Koppelverzoek(String nummer, String reden) {}

    public static Koppelverzoek koppeling(byte[] body) {
        var lezer = Verzoeklezer.van(body, "nummer", "reden");
        var nummer = lezer.verplicht("nummer", lezer.regel("nummer", 12));
        var reden = lezer.reden("reden");
        lezer.klaar();
        return new Koppelverzoek(nummer, reden);
    }

    public static Notitieverzoek notitie(byte[] body) {
        var lezer = Verzoeklezer.van(body, "tekst", "zichtbaarVoorClient");
        var tekst = lezer.verplicht("tekst", lezer.tekst("tekst", 1, LANGSTE_NOTITIE));
        var zichtbaar = lezer.jaNee("zichtbaarVoorClient");
        lezer.klaar();
        return new Notitieverzoek(tekst, Boolean.TRUE.equals(zichtbaar));
    }

    public static NieuwePartij partij(byte[] body, Aanmeldinglezer aanmeldingen) {
        var lezer = Verzoeklezer.van(body, "rol", "soort", "gegevens", "vertegenwoordigt", "toelichting");
        var rol = lezer.verplicht("rol", lezer.woord("rol", Partijrol.class));
        var soort = lezer.verplicht("soort", lezer.woord("soort", Partijsoort.class));
        var gegevens = lezer.verplicht(
                "gegevens",
                aanmeldingen.persoon(
                        lezer.deel("gegevens", "naam", "adres", "postcode", "telefoon", "email", "geboortejaar")));
        var vertegenwoordigt = lezer.getal("vertegenwoordigt", 1, 1_000);
        var toelichting = lezer.tekst("toelichting", 0, Verzoeklezer.LANGSTE_REDEN);
        lezer.klaar();
        return new NieuwePartij(rol, soort, gegevens, vertegenwoordigt, toelichting);
    }
}
