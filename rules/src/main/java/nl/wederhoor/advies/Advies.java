package nl.wederhoor.advies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The answer for one report: what the protocol of one organisation says on these facts on this day.
 *
 * <p>Shape and order of the fields are those of the public contract. Lists are in static order; the same inputs give an
 * equal value under the same release.
 */
public record Advies(
        String organisatie,
        String peildatum,
        Soort soort,
        List<Routeadvies> routes,
        List<Vormadvies> hulpvormen,
        List<Voorlegging> voorTeLeggen,
        Wens wens,
        List<Termijn> termijnen,
        List<Plicht> plichten,
        Afsluiting afsluiting,
        Kosten kosten,
        List<Recht> rechten,
        List<Conflict> conflicten,
        List<NietGeregeld> nietGeregeld,
        List<Signaal> signalen,
        List<Ontbrekend> ontbrekend,
        List<Verklaring> verklaring,
        List<Tegenfeitelijk> tegenfeitelijk,
        List<Waarschuwing> waarschuwingen,
        Bewijs bewijs) {

    /** The same answer with its receipt. */
    public Advies met(Bewijs nieuwBewijs) {
        return new Advies(
                organisatie,
                peildatum,
                soort,
                routes,
                hulpvormen,
                voorTeLeggen,
                wens,
                termijnen,
                plichten,
                afsluiting,
                kosten,
                rechten,
                conflicten,
                nietGeregeld,
                signalen,
                ontbrekend,
                verklaring,
                tegenfeitelijk,
                waarschuwingen,
                nieuwBewijs);
    }

    /** melding, klacht or onbekend; by policy where a text does not say what a klacht is. */
    public record Soort(String waarde, List<String> clausules, Herkomst herkomst, List<String> voorbehoud) {}

    public record Routeadvies(
            Route route, Routestatus status, List<String> clausules, String reden, List<String> voorbehoud)
            implements MetClausules {}

    public record Vormadvies(
            Hulpvorm vorm,
            Vormstatus status,
            List<String> ontbreekt,
            List<String> clausules,
            String reden,
            List<String> voorbehoud)
            implements MetClausules {}

    /** A point that the text leaves to a person. */
    public record Voorlegging(
            String onderwerp,
            String beslisser,
            List<String> clausules,
            List<String> overwegingen,
            List<String> voorbehoud)
            implements MetClausules {}

    public record Wens(
            String directeRelatie,
            String status,
            String besluit,
            String beslisser,
            List<String> clausules,
            List<String> voorbehoud)
            implements MetClausules {}

    /** A term with its last day; the last day belongs to the term. */
    public record Termijn(
            Termijnsoort soort,
            LocalDate start,
            LocalDate uiterlijk,
            Termijnstatus status,
            List<String> clausules,
            Herkomst herkomst,
            String aanname,
            List<String> voorbehoud)
            implements MetClausules {}

    public record Plicht(
            String id,
            String plicht,
            String wie,
            String moment,
            LocalDate vanaf,
            LocalDate uiterlijk,
            String blokkeert,
            List<String> clausules,
            String aanname,
            List<String> voorbehoud)
            implements MetClausules {}

    public record Afsluiting(List<Grondadvies> gronden) {}

    public record Grondadvies(
            Grond grond,
            Grondstatus status,
            LocalDate vroegst,
            List<String> clausules,
            List<String> plichten,
            List<String> voorbehoud)
            implements MetClausules {}

    public record Kosten(String kosteloos, List<String> clausules, List<String> voorbehoud) implements MetClausules {}

    public record Recht(String recht, String tegenWie, List<String> clausules, List<String> voorbehoud)
            implements MetClausules {}

    public record Conflict(String sleutel, List<String> clausules, String uitleg, List<String> voorbehoud)
            implements MetClausules {}

    public record NietGeregeld(
            String sleutel, String onderwerp, String uitleg, String standaard, List<String> clausules)
            implements MetClausules {
        @Override
        public Herkomst herkomst() {
            return Herkomst.BELEID;
        }
    }

    public record Signaal(String soort, int aantal, int drempel, List<String> clausules) implements MetClausules {}

    /** A fact that can still change a line. */
    public record Ontbrekend(String feit, List<String> beinvloedt, List<MogelijkeUitkomst> mogelijkeUitkomsten) {}

    public record MogelijkeUitkomst(Object waarde, List<Verandering> verandert) {}

    public record Verandering(String veld, String van, String naar) {}

    public record Verklaring(String besluit, String regel, List<String> clausules, String waarom)
            implements MetClausules {}

    public record Tegenfeitelijk(Map<String, Object> wijzig, String route) {}

    public record Waarschuwing(List<String> feiten, String melding) {}

    /** What proves this answer later (contract, bewijs). */
    public record Bewijs(
            String beleidsversie,
            String beleidSha256,
            String invoerSha256,
            String motor,
            List<String> regels,
            String adviesSha256) {}
}
