package nl.wederhoor.adviseur;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feitsoort;
import nl.wederhoor.regels.Tijdzone;

/** The cases that differ from a case in one absent fact: one for every value that the fact could turn out to have. */
final class Hypothesen {
    /** One absent fact with one value it could have. */
    record Hypothese(Feit feit, Object waarde, Casus casus) {}

    /** For the day that ends a term the day that begins it. */
    private static final Map<Feit, Feit> BEGIN = Map.of(
            Feit.EERSTE_CONTACT_OP, Feit.ONTVANGEN_OP,
            Feit.UITSLUITSEL_OP, Feit.INTAKE_OP,
            Feit.ADVIES_COMMISSIE_OP, Feit.NAAR_COMMISSIE_OP,
            Feit.INDIENING_OP, Feit.INCIDENT_OP,
            Feit.ONTVANGEN_DOOR_DIRECTEUR_OP, Feit.INCIDENT_OP);

    /** Days after which something follows once the term has passed. */
    private static final Set<Feit> VOLGT_IETS_NA = EnumSet.of(
            Feit.CLIENT_BENADERD_OP, Feit.RAPPEL_CLIENT_OP, Feit.STUKKEN_HERINNERING_OP, Feit.RAPPEL_WEDERPARTIJ_OP);

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
            case GETAL -> getallen(feit, beleid).map(waarde -> waarde);
            case DATUM -> dagen(feit, casus);
            case TIJDSTIP ->
                Stream.of(casus.peildag()
                        .atTime(LocalTime.NOON)
                        .atZone(Tijdzone.NEDERLAND)
                        .toOffsetDateTime());
            case TEKST -> Stream.of();
        };
    }

    /** The day itself; what ends a term also in time, what begins one that leads further also long enough ago. */
    private static Stream<Object> dagen(Feit feit, Casus casus) {
        var vandaag = casus.peildag();
        var begin = BEGIN.containsKey(feit) ? dag(casus.feiten().waarde(BEGIN.get(feit))) : null;
        if (begin != null && !begin.equals(vandaag)) {
            return Stream.of(vandaag, begin);
        }
        return VOLGT_IETS_NA.contains(feit) ? Stream.of(vandaag, vandaag.minusYears(1)) : Stream.of(vandaag);
    }

    private static LocalDate dag(Object waarde) {
        return waarde instanceof OffsetDateTime moment
                ? moment.atZoneSameInstant(Tijdzone.NEDERLAND).toLocalDate()
                : (LocalDate) waarde;
    }

    /** Both sides of the threshold, or two lengths that no term has both. */
    static Stream<Integer> getallen(Feit feit, Beleid beleid) {
        return feit == Feit.SIGNALEN_WEDERPARTIJ
                ? Stream.of(0, beleid.parameter("drempelSignaal").getal())
                : Stream.of(7, 28);
    }

    static boolean hoortBij(Feit feit, String bron) {
        return feit.soort() == Feitsoort.LIJST ? bron.startsWith(feit.sleutel() + "_") : bron.equals(feit.sleutel());
    }
}
