package nl.wederhoor.pagina;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wederhoor.advies.Advies.Termijn;

/** A small drawing of the terms on one scale of days; terms far in the future stand in the table only. */
public record Tijdlijn(int hoogte, int nu, List<Balk> balken, List<Streep> maanden) {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMM", Locale.forLanguageTag("nl-NL"));
    private static final int LINKS = 24;
    private static final int RECHTS = 350;
    private static final int RIJHOOGTE = 20;
    private static final int BOVEN = 26;
    private static final int VERSTE_DAG = 120;

    public record Balk(int nummer, int x, int y, int breedte, String status) {
        public int tekstY() {
            return y + 10;
        }
    }

    public record Streep(int x, String tekst, String anker) {}

    /** A scale from the first to the last day drawn, both inclusive. */
    private record Schaal(LocalDate van, long dagen) {
        int x(LocalDate dag) {
            return (int) (LINKS + (RECHTS - LINKS) * ChronoUnit.DAYS.between(van, dag) / dagen);
        }
    }

    static Optional<Tijdlijn> van(List<Termijn> termijnen, LocalDate peildag) {
        var dichtbij = termijnen.stream()
                .filter(termijn -> Math.abs(ChronoUnit.DAYS.between(peildag, termijn.uiterlijk())) <= VERSTE_DAG)
                .toList();
        if (dichtbij.isEmpty()) {
            return Optional.empty();
        }
        var schaal = schaal(dichtbij, peildag);
        var balken = new ArrayList<Balk>();
        for (var termijn : dichtbij) {
            balken.add(balk(termijn, termijnen.indexOf(termijn) + 1, balken.size(), schaal));
        }
        return Optional.of(
                new Tijdlijn(BOVEN + RIJHOOGTE * balken.size(), schaal.x(peildag), balken, strepen(schaal, peildag)));
    }

    private static Schaal schaal(List<Termijn> termijnen, LocalDate peildag) {
        var dagen = Stream.concat(
                        Stream.of(peildag),
                        termijnen.stream().flatMap(termijn -> Stream.of(termijn.start(), termijn.uiterlijk())))
                .sorted()
                .toList();
        var van = dagen.get(0);
        return new Schaal(van, Math.max(1, ChronoUnit.DAYS.between(van, dagen.get(dagen.size() - 1))));
    }

    private static Balk balk(Termijn termijn, int nummer, int rij, Schaal schaal) {
        int x = schaal.x(termijn.start());
        int breedte = Math.max(4, schaal.x(termijn.uiterlijk()) - x);
        return new Balk(nummer, x, BOVEN + rij * RIJHOOGTE, breedte, Opmaak.slug(termijn.status()));
    }

    private static List<Streep> strepen(Schaal schaal, LocalDate peildag) {
        var einde = schaal.van().plusDays(schaal.dagen());
        var strepen = new ArrayList<Streep>();
        strepen.add(new Streep(LINKS, DAG.format(schaal.van()), "start"));
        boolean vrij = schaal.x(peildag) > LINKS + 60 && schaal.x(peildag) < RECHTS - 60;
        if (vrij) {
            strepen.add(new Streep(schaal.x(peildag), DAG.format(peildag), "middle"));
        }
        strepen.add(new Streep(RECHTS, DAG.format(einde), "end"));
        return strepen;
    }
}
