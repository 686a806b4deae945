package nl.wederhoor.demo;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import nl.wederhoor.dossier.Aanmelding;
import nl.wederhoor.dossier.Incident;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;

/** Invents reports: most ask little, half of them ask the bureau to do something, a few are urgent or anonymous. */
final class Meldingverzinner {
    private static final List<String> GRONDEN = List.of(
            "ras",
            "ras",
            "ras",
            "afkomst",
            "godsdienst",
            "geslacht",
            "geslacht",
            "handicap of chronische ziekte",
            "handicap of chronische ziekte",
            "leeftijd",
            "seksuele gerichtheid",
            "nationaliteit",
            "antisemitisme");
    private static final List<String> TERREINEN = List.of(
            "arbeidsmarkt",
            "arbeidsmarkt",
            "onderwijs",
            "horeca",
            "huisvesting",
            "woonomgeving",
            "commerciële dienstverlening",
            "zorg",
            "sport en recreatie",
            "openbare ruimte",
            "overheid",
            "internet");
    private static final List<String> AARD = List.of(
            "omstreden behandeling",
            "vijandige bejegening",
            "uitsluiting of weigering",
            "uitsluiting of weigering",
            "bedreiging",
            "seksuele intimidatie",
            "vernieling of bekladding");
    private static final List<String> KANALEN =
            List.of("telefoon", "telefoon", "e-mail", "webformulier", "webformulier", "persoonlijk", "app");
    private static final List<String> MELDERS =
            List.of("slachtoffer", "slachtoffer", "slachtoffer", "slachtoffer", "getuige", "familie", "instantie");
    private static final List<Set<String>> KLACHTEN = List.of(
            Set.of("bemiddeling"),
            Set.of("brief namens cliënt"),
            Set.of("klachtenprocedure"),
            Set.of("nader onderzoek", "actie"),
            Set.of("juridische procedure"));

    private final Verzinsel verzinsel;

    Meldingverzinner(Verzinsel verzinsel) {
        this.verzinsel = verzinsel;
    }

    /** What somebody wants: little, advice, or that the bureau acts. */
    enum Wil {
        REGISTRATIE,
        ADVIES,
        KLACHT
    }

    Wil wil() {
        int deel = verzinsel.tussen(0, 99);
        return deel < 28 ? Wil.REGISTRATIE : deel < 50 ? Wil.ADVIES : Wil.KLACHT;
    }

    Aanmelding melding(Wil wil, OffsetDateTime moment) {
        boolean anoniem = verzinsel.kans(6);
        var voorval = moment.toLocalDate().minusDays(verzinsel.tussen(1, 40));
        return new Aanmelding(
                feiten(wil, moment, anoniem).met(Feit.INCIDENT_OP, voorval),
                verzinsel.verhaal(),
                anoniem ? null : verzinsel.persoon(),
                verzinsel.kans(90) ? verzinsel.wederpartij() : null,
                new Incident(voorval, verzinsel.plaats(), null));
    }

    private Feiten feiten(Wil wil, OffsetDateTime moment, boolean anoniem) {
        boolean slachtoffer = verzinsel.kans(70);
        var feiten = Feiten.leeg()
                .met(Feit.ONTVANGEN_OP, moment)
                .met(Feit.KANAAL, verzinsel.een(KANALEN))
                .met(Feit.MELDER, slachtoffer ? "slachtoffer" : verzinsel.een(MELDERS))
                .met(Feit.CONTACT_MET_SLACHTOFFER, slachtoffer || verzinsel.kans(80))
                .met(Feit.GRONDEN, verzinsel.kans(15) ? Set.of("ras", "geslacht") : Set.of(verzinsel.een(GRONDEN)))
                .met(Feit.TERREIN, verzinsel.een(TERREINEN))
                .met(Feit.AARD, Set.of(verzinsel.een(AARD)))
                .met(Feit.VERZOEKEN, verzoeken(wil))
                .met(Feit.BINNEN_WERKGEBIED, verzinsel.kans(95))
                .met(Feit.INCIDENT_BINNEN_WERKGEBIED, verzinsel.kans(97))
                .met(Feit.GEMEENTE_AANGESLOTEN, true)
                .met(Feit.GEMEENTE_BETAALT, true)
                .met(Feit.ANONIEM, anoniem);
        return metOordeel(feiten);
    }

    private Feiten metOordeel(Feiten begin) {
        var feiten = begin;
        if (verzinsel.kans(75)) {
            feiten = feiten.met(Feit.JUISTE_ADRES, verzinsel.kans(96));
        }
        if (verzinsel.kans(60)) {
            feiten = feiten.met(Feit.DISCRIMINATIE, verzinsel.een(List.of("aannemelijk", "mogelijk", "mogelijk")));
        }
        if (verzinsel.kans(8)) {
            feiten = feiten.met(Feit.SPOED_INDICATIE, true);
        }
        if (verzinsel.kans(3)) {
            feiten = feiten.met(Feit.WENS_BEHANDELAAR, "vrouw");
        }
        return feiten;
    }

    private Set<String> verzoeken(Wil wil) {
        return switch (wil) {
            case REGISTRATIE -> verzinsel.kans(50) ? Set.of("registratie") : Set.of("registratie", "luisterend oor");
            case ADVIES -> Set.of("informatie of advies");
            case KLACHT -> verzinsel.een(KLACHTEN);
        };
    }
}
