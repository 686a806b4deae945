package nl.wederhoor.pagina.beleid;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wederhoor.pagina.Optie;
import nl.wederhoor.pagina.Schil;
import nl.wederhoor.studio.Versiebeeld;

/**
 * The page Versies: which version was in force when, as a picture and as a table, and questions about it.
 *
 * @param balken the published versions as bars, on a width of 1000
 * @param vandaag where today is on that width
 * @param op the day that was asked, or null
 * @param toen what was in force on that day, or null
 */
public record Verloopbeeld(
        Schil schil,
        List<Versiebeeld> versies,
        List<Balk> balken,
        int vandaag,
        LocalDate op,
        Versiebeeld toen,
        Versiebeeld van,
        Versiebeeld met,
        List<Verschilbeeld> verschillen,
        List<Optie> vanKeuzes,
        List<Optie> metKeuzes) {
    private static final int BREEDTE = 1000;
    private static final int HOOGTE = 40;
    private static final int SMALST = 8;
    private static final int RUIMTE_DAGEN = 60;

    /** One version on the line of time. */
    public record Balk(Versiebeeld versie, int x, int breedte, int y) {
        public int tekstY() {
            return y + 21;
        }
    }

    /** Where the day stands between the first and the last that the picture shows. */
    private record Schaal(LocalDate begin, LocalDate eind) {
        int plaats(LocalDate dag) {
            long dagen = ChronoUnit.DAYS.between(begin, dag);
            return (int) (BREEDTE * dagen / Math.max(1, ChronoUnit.DAYS.between(begin, eind)));
        }
    }

    static int plaatsVanVandaag(List<Versiebeeld> versies, LocalDate vandaag) {
        return schaal(versies, vandaag).plaats(vandaag);
    }

    static List<Balk> balken(List<Versiebeeld> versies, LocalDate vandaag) {
        var schaal = schaal(versies, vandaag);
        var gepubliceerd = versies.stream()
                .filter(Kaders::isTeLezen)
                .sorted(Comparator.comparing(versie -> begin(versie, LocalDate.MIN)))
                .toList();
        return Stream.iterate(0, i -> i < gepubliceerd.size(), i -> i + 1)
                .map(i -> balk(gepubliceerd.get(i), schaal, i))
                .toList();
    }

    private static Balk balk(Versiebeeld versie, Schaal schaal, int rij) {
        int van = schaal.plaats(begin(versie, schaal.begin()));
        int tot = versie.geldigTot() == null ? BREEDTE : schaal.plaats(versie.geldigTot());
        return new Balk(versie, van, Math.max(SMALST, tot - van), rij * HOOGTE);
    }

    private static LocalDate begin(Versiebeeld versie, LocalDate anders) {
        return versie.geldigVan() == null ? anders : versie.geldigVan();
    }

    private static Schaal schaal(List<Versiebeeld> versies, LocalDate vandaag) {
        var dagen = Stream.concat(
                        Stream.of(vandaag),
                        versies.stream()
                                .filter(Kaders::isTeLezen)
                                .flatMap(versie -> Stream.of(versie.geldigVan(), versie.geldigTot()))
                                .filter(Objects::nonNull))
                .sorted()
                .toList();
        return new Schaal(
                dagen.get(0).minusDays(RUIMTE_DAGEN),
                dagen.get(dagen.size() - 1).plusDays(RUIMTE_DAGEN));
    }

    /** The height of the picture. */
    public int hoogte() {
        return Math.max(1, balken.size()) * HOOGTE;
    }

    public String opWaarde() {
        return op == null ? "" : op.toString();
    }

    public boolean vergelijkt() {
        return van != null && met != null;
    }
}
