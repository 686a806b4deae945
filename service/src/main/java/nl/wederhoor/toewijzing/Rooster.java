package nl.wederhoor.toewijzing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederhoor.behandelaar.Behandelaarbeeld;
import nl.wederhoor.behandelaar.Plangegevens;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Deskundigheid;
import nl.wederhoor.planner.momentopname.Plaats;

/** Turns what is known of a handler into what the planner reads: capacity over the four weeks that begin today. */
final class Rooster {
    private static final int WEKEN = 4;
    private static final int WERKDAGEN = 5;
    private static final int KWARTIEREN_PER_UUR = 4;
    private static final int GEEN_MAXIMUM = 100_000;

    private Rooster() {}

    /**
     * @param bevoegd false for who gets nothing at all
     * @param relaties tokens of the parties to whom this handler is related
     */
    static Behandelaar behandelaar(Behandelaarbeeld wie, LocalDate vandaag, boolean bevoegd, Set<String> relaties) {
        var gegevens = wie.gegevens();
        return Behandelaar.van(wie.account(), kwartieren(gegevens, vandaag))
                .met(new Behandelaar.Inzet(
                        bevoegd,
                        eersteWerkdag(gegevens, vandaag),
                        Objects.requireNonNullElse(gegevens.maxDossiers(), GEEN_MAXIMUM),
                        Objects.requireNonNullElse(gegevens.maxNieuw(), GEEN_MAXIMUM),
                        gegevens.leerling()))
                .met(new Plaats(gegevens.team(), gegevens.regio()))
                .metTalen(gegevens.talen().stream()
                        .collect(Collectors.toMap(
                                Plangegevens.Taal::taal, Plangegevens.Taal::niveau, (een, ander) -> een)))
                .metDeskundigheid(gegevens.deskundigheid().stream()
                        .map(kennis -> new Deskundigheid(kennis.gebied(), kennis.niveau(), kennis.geldigTot()))
                        .toList())
                .metRelaties(relaties);
    }

    private static long kwartieren(Plangegevens gegevens, LocalDate vandaag) {
        long aanwezig = vandaag.datesUntil(vandaag.plusWeeks(WEKEN))
                .filter(dag -> isWeekdag(dag) && !isAfwezig(gegevens, dag))
                .count();
        return aanwezig * gegevens.urenPerWeek() * KWARTIEREN_PER_UUR / WERKDAGEN;
    }

    /** Working days from today to the first one at work. */
    private static int eersteWerkdag(Plangegevens gegevens, LocalDate vandaag) {
        return (int) vandaag.datesUntil(vandaag.plusWeeks(WEKEN))
                .filter(Rooster::isWeekdag)
                .takeWhile(dag -> isAfwezig(gegevens, dag))
                .count();
    }

    private static boolean isAfwezig(Plangegevens gegevens, LocalDate dag) {
        return gegevens.afwezig().stream().anyMatch(weg -> !dag.isBefore(weg.van()) && !dag.isAfter(weg.tot()));
    }

    /** Weekdays to go until a day, from 0; negative when it has passed. */
    static int weekdagenTot(LocalDate vandaag, LocalDate dag) {
        return dag.isBefore(vandaag)
                ? -(int) dag.datesUntil(vandaag).filter(Rooster::isWeekdag).count()
                : (int) vandaag.datesUntil(dag).filter(Rooster::isWeekdag).count();
    }

    private static boolean isWeekdag(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY && dag.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
