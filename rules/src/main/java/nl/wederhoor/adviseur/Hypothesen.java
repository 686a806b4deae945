package nl.wederhoor.adviseur;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feitsoort;
import nl.wederhoor.regels.Tijdzone;

/** The cases that differ from a case in one absent fact: one for every value that the fact could turn out to have. */
final class Hypothesen {
    /** One absent fact with one value it could have. */
    record Hypothese(Feit feit, Object waarde, Casus casus) {}

    private final Beleid beleid;
    private final List<Feit> gelezen;

    Hypothesen(Beleid beleid, Onderdelen onderdelen) {
        this.beleid = beleid;
        this.gelezen = Arrays.stream(Feit.values())
                .filter(feit -> feit.soort() != Feitsoort.TEKST)
                .filter(feit -> !onderdelen.van(feit).isEmpty())
                .toList();
    }

    List<Hypothese> van(Casus casus) {
        List<Hypothese> hypothesen = new ArrayList<>();
        gelezen.stream().filter(feit -> !casus.feiten().heeft(feit)).forEach(feit -> waarden(feit, casus)
                .forEach(waarde -> hypothesen.add(new Hypothese(feit, waarde, casus.met(feit, waarde)))));
        return hypothesen;
    }

    /** The values worth trying: all of a closed list, both sides of the threshold, the day itself. */
    Stream<Object> waarden(Feit feit, Casus casus) {
        return switch (feit.soort()) {
            case BOOLEAN -> Stream.of(true, false);
            case KEUZE -> feit.waarden().stream().map(waarde -> waarde);
            case LIJST ->
                Stream.concat(
                        feit.waarden().stream().map(waarde -> new LinkedHashSet<>(List.of(waarde))),
                        Stream.of(new LinkedHashSet<String>()));
            case GETAL ->
                feit == Feit.SIGNALEN_WEDERPARTIJ
                        ? Stream.of(0, beleid.parameter("drempelSignaal").getal())
                        : Stream.of(7, 28);
            case DATUM -> Stream.of(casus.peildag());
            case TIJDSTIP ->
                Stream.of(casus.peildag()
                        .atTime(LocalTime.NOON)
                        .atZone(Tijdzone.NEDERLAND)
                        .toOffsetDateTime());
            case TEKST -> Stream.of();
        };
    }

    static boolean hoortBij(Feit feit, String bron) {
        return feit.soort() == Feitsoort.LIJST ? bron.startsWith(feit.sleutel() + "_") : bron.equals(feit.sleutel());
    }
}
