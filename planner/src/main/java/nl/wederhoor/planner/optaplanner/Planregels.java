package nl.wederhoor.planner.optaplanner;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.tabel.Lastkosten;
import nl.wederhoor.planner.tabel.Lastsoort;
import nl.wederhoor.planner.uitleg.Reden;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintCollectors;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.Joiners;
import org.optaplanner.core.api.score.stream.uni.UniConstraintCollector;

/**
 * The planning rules as constraint streams; every rule reads its cost from the pair table.
 *
 * <p>The name of a constraint is that of its rule, the clause first. Costs that may be negative (a credit in the carried
 * load, a case that suits a trainee) are impacts, the others penalties.
 */
public final class Planregels implements ConstraintProvider {
    private static final Map<Lastsoort, Predicate<Toewijzing>> DRAAGT =
            per(soort -> toewijzing -> toewijzing.bijIemand() && toewijzing.last(soort) > 0);
    private static final Map<Lastsoort, UniConstraintCollector<Toewijzing, ?, Long>> SOM =
            per(soort -> ConstraintCollectors.sumLong(toewijzing -> toewijzing.last(soort)));

    static final String WIJZIGINGSBUDGET = "wijzigingsbudget";

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return Stream.concat(
                        Stream.of(Regel.values()).map(regel -> regel(factory, regel)),
                        Stream.of(wijzigingsbudget(factory)))
                .toArray(Constraint[]::new);
    }

    Constraint regel(ConstraintFactory factory, Regel regel) {
        return switch (regel) {
            case H1, H3, H4, H6 -> blokkade(factory, regel);
            case H2 -> tegenpartij(factory);
            case M1, M2, M5, S1, S2, S3, S4, S5, S9, S11 -> perPaar(factory, regel);
            case H5, M3, M4, S6, S7, S8 -> perLast(factory, regel);
        };
    }

    /** H1, H3, H4, H6: the pair itself is not allowed. */
    private static Constraint blokkade(ConstraintFactory factory, Regel regel) {
        return factory.forEach(Toewijzing.class)
                .filter(toewijzing -> toewijzing.geblokkeerd(regel))
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, toewijzing -> 1L)
                .justifyWith((toewijzing, score) -> new Verantwoording(Reden.paar(
                        regel, toewijzing.eenheid().id(), toewijzing.plek().id(), -score.hardScore())))
                .asConstraint(regel.naam());
    }

    /** H2: opposing parties of one incident never share a handler, or a team where the bureau wants it so. */
    private static Constraint tegenpartij(ConstraintFactory factory) {
        return factory.forEach(Botsing.class)
                .join(Toewijzing.class, Joiners.equal(Botsing::ene, Toewijzing::nummer))
                .join(
                        Toewijzing.class,
                        Joiners.equal((botsing, ene) -> botsing.andere(), Toewijzing::nummer),
                        Joiners.equal((botsing, ene) -> ene.botsgroep(), Toewijzing::botsgroep))
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (botsing, ene, andere) -> 1L)
                .justifyWith((botsing, ene, andere, score) -> new Verantwoording(
                        Reden.paar(Regel.H2, ene.eenheid().id(), ene.plek().id(), -score.hardScore())))
                .asConstraint(Regel.H2.naam());
    }

    /** The rules that judge one dossier with one handler, or in the queue. */
    private static Constraint perPaar(ConstraintFactory factory, Regel regel) {
        return factory.forEach(Toewijzing.class)
                .filter(toewijzing -> toewijzing.kosten(regel) != 0)
                .impactLong(eenheid(regel), toewijzing -> -toewijzing.kosten(regel))
                .justifyWith((toewijzing, score) -> new Verantwoording(Reden.paar(
                        regel, toewijzing.eenheid().id(), toewijzing.plek().id(), -waarde(regel, score))))
                .asConstraint(regel.naam());
    }

    /** Not a rule of the bureau but an option of the plan; silent when nobody asked for a budget. */
    Constraint wijzigingsbudget(ConstraintFactory factory) {
        return factory.forEach(Toewijzing.class)
                .filter(toewijzing -> toewijzing.overdrachten() > 0)
                .groupBy(ConstraintCollectors.sum(Toewijzing::overdrachten))
                .join(Overdrachtbudget.class)
                .filter((overdrachten, budget) -> overdrachten > budget.hoogstens())
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_HARD, (overdrachten, budget) -> overdrachten - budget.hoogstens())
                .asConstraint(WIJZIGINGSBUDGET);
    }

    /** The rules that judge what one handler carries; rules on the same load share its sum. */
    private static Constraint perLast(ConstraintFactory factory, Regel regel) {
        Lastsoort soort = Lastkosten.soort(regel);
        return factory.forEach(Toewijzing.class)
                .filter(DRAAGT.get(soort))
                .groupBy(Toewijzing::plek, SOM.get(soort))
                .filter((plek, last) -> plek.lastkosten(regel, last) != 0)
                .impactLong(eenheid(regel), (plek, last) -> -plek.lastkosten(regel, last))
                .justifyWith((plek, last, score) ->
                        new Verantwoording(Reden.last(regel, plek.id(), last, -waarde(regel, score))))
                .asConstraint(regel.naam());
    }

    /** One object per kind of load: the solver shares what is the same object. */
    private static <T> Map<Lastsoort, T> per(Function<Lastsoort, T> maak) {
        Map<Lastsoort, T> per = new EnumMap<>(Lastsoort.class);
        Stream.of(Lastsoort.values()).forEach(soort -> per.put(soort, maak.apply(soort)));
        return per;
    }

    private static HardMediumSoftLongScore eenheid(Regel regel) {
        return switch (regel.niveau()) {
            case HARD -> HardMediumSoftLongScore.ONE_HARD;
            case MEDIUM -> HardMediumSoftLongScore.ONE_MEDIUM;
            case ZACHT -> HardMediumSoftLongScore.ONE_SOFT;
        };
    }

    private static long waarde(Regel regel, HardMediumSoftLongScore score) {
        return switch (regel.niveau()) {
            case HARD -> score.hardScore();
            case MEDIUM -> score.mediumScore();
            case ZACHT -> score.softScore();
        };
    }
}
