package nl.wederhoor.api;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.dossier.Aanmelding;
import nl.wederhoor.dossier.Incident;
import nl.wederhoor.dossier.Partijsoort;
import nl.wederhoor.dossier.Persoonsgegevens;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.FeitenLezer;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.probleem.Weigering;

/** Reads the body of POST /dossiers and reports every fault in it at once; who stays unknown has no melderGegevens. */
@Singleton
public final class Aanmeldinglezer {
    private static final int LANGSTE_OMSCHRIJVING = 20_000;
    private static final int EERSTE_JAAR = 1900;

    private final Beleidsversies versies;
    private final Clock klok;

    Aanmeldinglezer(Beleidsversies versies, Clock klok) {
        this.versies = versies;
        this.klok = klok;
    }

    /** Throws OngeldigeFeiten (400) with all faults; 403 when it names another organisation than this one. */
    public Aanmelding lees(byte[] body, String eigenOrganisatie) {
        var lezer = Verzoeklezer.van(
                body, "organisatie", "feiten", "omschrijving", "melderGegevens", "wederpartij", "incident");
        var organisatie = lezer.verplicht("organisatie", lezer.keuze("organisatie", versies.organisaties()));
        var feiten = feiten(lezer);
        var omschrijving = lezer.tekst("omschrijving", 0, LANGSTE_OMSCHRIJVING);
        var melder =
                persoon(lezer.deel("melderGegevens", "naam", "adres", "postcode", "telefoon", "email", "geboortejaar"));
        if (feiten.isOnwaar(Feit.ANONIEM) && (melder == null || melder.isLeeg())) {
            lezer.fout("melderGegevens", "Vul in wie er meldt. Alleen een anonieme melding heeft geen gegevens.");
        }
        var wederpartij = wederpartij(lezer.deel("wederpartij", "naam", "soort"));
        var incident = incident(lezer.deel("incident", "datum", "plaats", "omschrijving"));
        lezer.klaar();
        if (!organisatie.equals(eigenOrganisatie)) {
            throw Weigering.nietToegestaan("Met dit account maakt u alleen dossiers van uw eigen organisatie.");
        }
        return new Aanmelding(feiten, omschrijving, melder, wederpartij, incident);
    }

    private static Feiten feiten(Verzoeklezer lezer) {
        var feiten = FeitenLezer.lees(lezer.veld("feiten"), "feiten", lezer.fouten());
        var fasen = Feit.FASE.waarden();
        var bijBehandeling = fasen.subList(0, fasen.indexOf("afgesloten"));
        if (feiten.heeft(Feit.FASE) && !bijBehandeling.contains(feiten.keuze(Feit.FASE))) {
            lezer.fouten().add(new Fout("feiten.fase", "Een nieuw dossier is nog niet gesloten.", bijBehandeling));
        }
        return feiten;
    }

    Persoonsgegevens persoon(Verzoeklezer deel) {
        if (deel == null) {
            return null;
        }
        return new Persoonsgegevens(
                deel.regel("naam", Verzoeklezer.LANGSTE_NAAM),
                deel.regel("adres", Verzoeklezer.LANGSTE_NAAM),
                deel.regel("postcode", 10),
                deel.regel("telefoon", 40),
                deel.regel("email", 254),
                deel.getal("geboortejaar", EERSTE_JAAR, LocalDate.now(klok).getYear()));
    }

    private static Aanmelding.Wederpartij wederpartij(Verzoeklezer deel) {
        if (deel == null) {
            return null;
        }
        var naam = deel.verplicht("naam", deel.regel("naam", Verzoeklezer.LANGSTE_NAAM));
        var soort = deel.woord("soort", Partijsoort.class);
        if (soort == null && !deel.heeft("soort")) {
            deel.fouten()
                    .add(new Fout(
                            "wederpartij.soort",
                            "Dit veld is verplicht.",
                            List.of("persoon", "organisatie", "overheid")));
        }
        return new Aanmelding.Wederpartij(naam, soort);
    }

    private static Incident incident(Verzoeklezer deel) {
        return deel == null
                ? null
                : new Incident(
                        deel.datum("datum"),
                        deel.regel("plaats", Verzoeklezer.LANGSTE_NAAM),
                        deel.tekst("omschrijving", 0, LANGSTE_OMSCHRIJVING));
    }
}
