package nl.wederhoor.adviseur;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.regels.Beeld;
import nl.wederhoor.regels.Tijdzone;
import nl.wederhoor.tabel.Toestand;

/**
 * The values of one fact that one group of lines can tell apart, one of each kind; null stands for absent.
 *
 * <p>Days are kinds too: long ago, today, later. A given day that could be of two kinds counts as both, so what is told
 * with these kinds can be too wide, never too narrow.
 */
final class Domein {
    /** The day on which the kinds are worked out: a working day without anything special. */
    static final LocalDate VANDAAG = LocalDate.of(2030, 1, 16);

    private static final LocalDate LANG_GELEDEN = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2099, 1, 1);

    private final Feit feit;
    private final List<Object> waarden = new ArrayList<>();
    private final Map<Object, Integer> soorten = new LinkedHashMap<>();
    private final Function<Object, Object> soort;

    private Domein(Feit feit, boolean metAfwezig, Stream<?> waarden, Function<Object, Object> soort) {
        this.feit = feit;
        this.soort = soort;
        if (metAfwezig) {
            this.waarden.add(null);
        }
        waarden.forEach(waarde -> soorten.computeIfAbsent(soort.apply(waarde), nieuw -> {
            this.waarden.add(waarde);
            return this.waarden.size() - 1;
        }));
    }

    static Domein van(Feit feit, Lijngroep groep, Beleidskennis kennis, Casus casus) {
        boolean metAfwezig = groep.metRegels();
        return switch (feit.soort()) {
            case BOOLEAN -> new Domein(feit, metAfwezig, Stream.of(true, false), waarde -> waarde);
            case KEUZE ->
                new Domein(
                        feit,
                        metAfwezig,
                        feit.waarden().stream(),
                        groep.metRegels() ? waarde -> waarde : keuzesoort(feit, groep.tabellen(), kennis, casus));
            case LIJST -> new Domein(feit, metAfwezig, lijsten(feit), lijstsoort(feit, groep, kennis));
            case GETAL -> new Domein(feit, true, Hypothesen.getallen(feit, kennis.beleid()), getalsoort(feit, kennis));
            case DATUM -> new Domein(feit, true, dagen(groep, casus), waarde -> waarde);
            case TIJDSTIP -> new Domein(feit, true, dagen(groep, casus).map(Domein::moment), waarde -> waarde);
            case TEKST -> throw new IllegalArgumentException("Vrije tekst leest geen tabel of regel.");
        };
    }

    /** Long ago, today and later; in a case also the days that are given. */
    private static Stream<LocalDate> dagen(Lijngroep groep, Casus casus) {
        var gegeven = groep.leest().stream().filter(casus.feiten()::heeft).map(feit -> switch (feit.soort()) {
            case DATUM -> casus.feiten().datum(feit);
            case TIJDSTIP -> dag(casus.feiten().tijdstip(feit));
            default -> casus.peildag();
        });
        return Stream.concat(Stream.of(LANG_GELEDEN, casus.peildag(), LATER), gegeven);
    }

    Feit feit() {
        return feit;
    }

    List<Object> waarden() {
        return waarden;
    }

    /** The places of the kinds that this case leaves open: all while the fact is absent. */
    List<Integer> open(Casus casus) {
        var waarde = casus.feiten().waarde(feit);
        if (waarde == null) {
            return IntStream.range(0, waarden.size()).boxed().toList();
        }
        return switch (feit.soort()) {
            case DATUM -> dagsoorten((LocalDate) waarde, casus.peildag());
            case TIJDSTIP -> dagsoorten(dag((OffsetDateTime) waarde), casus.peildag());
            default -> soorten(soort.apply(waarde));
        };
    }

    /** The place of this kind, or that of every given value. */
    private List<Integer> soorten(Object gegeven) {
        var plaats = soorten.get(gegeven);
        return plaats == null ? List.copyOf(soorten.values()) : List.of(plaats);
    }

    /** Places as they stand in the list of days: absent, long ago, today, later. */
    private static List<Integer> dagsoorten(LocalDate dag, LocalDate peildag) {
        if (dag.isEqual(peildag)) {
            return List.of(2);
        }
        return dag.isBefore(peildag) ? List.of(1, 2) : List.of(2, 3);
    }

    private static OffsetDateTime moment(LocalDate dag) {
        return dag.atTime(LocalTime.NOON).atZone(Tijdzone.NEDERLAND).toOffsetDateTime();
    }

    private static LocalDate dag(OffsetDateTime moment) {
        return moment.atZoneSameInstant(Tijdzone.NEDERLAND).toLocalDate();
    }

    /** Where a representative was allowed to speak, family can be one and other third parties cannot. */
    private static Function<Object, Object> keuzesoort(
            Feit feit, Set<String> tabellen, Beleidskennis kennis, Casus casus) {
        var soort = keuzesoort(feit, tabellen, kennis);
        return feit == Feit.MELDER && casus.opvolging().laatSpreken()
                ? waarde -> List.of(soort.apply(waarde), waarde.equals("familie"))
                : soort;
    }

    /** Values of a choice are of one kind when these tables and the exclusions cannot tell them apart. */
    static Function<Object, Object> keuzesoort(Feit feit, Set<String> tabellen, Beleidskennis kennis) {
        return waarde -> {
            List<Object> soort = new ArrayList<>(klassen(feit.sleutel(), waarde, tabellen, kennis));
            if (feit == Feit.MELDER) {
                soort.add(Uitsluitingen.melderSoort(waarde));
            }
            return soort;
        };
    }

    private static List<Integer> klassen(String bron, Object waarde, Set<String> tabellen, Beleidskennis kennis) {
        return tabellen.stream()
                .filter(kennis::heeft)
                .map(tabel -> kennis.projectie(tabel).klasse(bron, waarde))
                .toList();
    }

    /** None, every single value and every two. */
    static Stream<Set<String>> lijsten(Feit feit) {
        var waarden = feit.waarden();
        return Stream.concat(
                Stream.of(Set.of()),
                IntStream.range(0, waarden.size()).boxed().flatMap(een -> IntStream.rangeClosed(0, een)
                        .mapToObj(twee ->
                                Stream.of(waarden.get(een), waarden.get(twee)).collect(Collectors.toSet()))));
    }

    /** Lists are of one kind when the tables of the group read the same in them, and the rules too. */
    private static Function<Object, Object> lijstsoort(Feit feit, Lijngroep groep, Beleidskennis kennis) {
        var uitTabellen = lijstsoort(feit, groep.tabellen(), kennis);
        return feit == Feit.VERZOEKEN && groep.metRegels()
                ? waarde -> List.of(uitTabellen.apply(waarde), gevraagd((Set<?>) waarde))
                : uitTabellen;
    }

    /** Lists are of one kind when these tables read the same in them. */
    static Function<Object, Object> lijstsoort(Feit feit, Set<String> tabellen, Beleidskennis kennis) {
        return waarde -> {
            List<Object> soort = new ArrayList<>();
            var toestand = Toestandmaker.met(Toestand.van(Map.of()), feit, waarde);
            tabellen.stream().filter(kennis::heeft).forEach(tabel -> lees(tabel, feit, toestand, kennis, soort));
            return soort;
        };
    }

    /** What the rules ask of a list of requests. */
    private static List<Boolean> gevraagd(Set<?> verzoeken) {
        var beeld = new Beeld(0, Feiten.leeg().met(Feit.VERZOEKEN, verzoeken), Besluiten.geen(), VANDAAG);
        return List.of(
                beeld.isVraagtIets(),
                beeld.isVraagtMeerDanAdvies(),
                beeld.isVraagtEigenActie(),
                beeld.isVraagtBemiddeling());
    }

    /** What a table reads of a list: its own columns, and the outcome of a table that reads nothing else. */
    private static void lees(String tabel, Feit feit, Toestand toestand, Beleidskennis kennis, List<Object> soort) {
        for (var kolom : kennis.tabellen().tabel(tabel).invoer()) {
            var kind = kolom.naam().startsWith("tabel_") ? Waarom.kind(kolom) : null;
            if (kind == null) {
                soort.add(String.valueOf(toestand.waarde(kolom.naam())));
            } else if (kennis.tabellen().bronnen(kind).stream().allMatch(bron -> Hypothesen.hoortBij(feit, bron))) {
                soort.add(kennis.tabellen().uitkomsten(kind, toestand).enige().uitvoer());
            } else {
                lees(kind, feit, toestand, kennis, soort);
            }
        }
    }

    /** The kinds of number lie between the values worth trying. */
    private static Function<Object, Object> getalsoort(Feit feit, Beleidskennis kennis) {
        var grenzen = Hypothesen.getallen(feit, kennis.beleid()).toList();
        return waarde ->
                grenzen.stream().filter(grens -> grens <= (Integer) waarde).count();
    }
}
