package nl.wederhoor.planner.optaplanner;

import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.tabel.Lastkosten;
import nl.wederhoor.planner.tabel.Lastsoort;
import nl.wederhoor.planner.tabel.Rij;
import nl.wederhoor.planner.uitleg.Reden;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintCollectors;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.Joiners;
import org.optaplanner.core.api.score.stream.bi.BiConstraintStream;

/**
 * The planning rules as constraint streams; every rule reads its cost from the pair table.
 *
 * <p>The name of a constraint is that of its rule, the clause first. Costs that may be negative (a credit in the carried
 * load, a case that suits a trainee) are impacts, the others penalties.
 */
public final class Planregels implements ConstraintProvider {
    static final String WIJZIGINGSBUDGET = "wijzigingsbudget";

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        List<Constraint> regels = new ArrayList<>();
        for (Regel regel : List.of(Regel.H1, Regel.H3, Regel.H4, Regel.H6)) {
            regels.add(blokkade(factory, regel));
        }
        regels.add(tegenpartij(factory));
        for (Regel regel : Rij.SCHEIDBAAR) {
            regels.add(perPaar(factory, regel));
        }
        var uren = perPlek(factory, Lastsoort.UREN);
        for (Regel regel : List.of(Regel.H5, Regel.M3, Regel.M4, Regel.S6, Regel.S7, Regel.S8)) {
            Lastsoort soort = Lastkosten.soort(regel);
            regels.add(perLast(soort == Lastsoort.UREN ? uren : perPlek(factory, soort), regel));
        }
        regels.add(wijzigingsbudget(factory));
        return regels.toArray(Constraint[]::new);
    }

    /** H1, H3, H4, H6: the pair itself is not allowed. */
    Constraint blokkade(ConstraintFactory factory, Regel regel) {
        return factory.forEach(Toewijzing.class)
                .filter(toewijzing -> toewijzing.geblokkeerd(regel))
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, toewijzing -> 1L)
                .justifyWith((toewijzing, score) -> new Verantwoording(Reden.paar(
                        regel, toewijzing.eenheid().id(), toewijzing.plek().id(), -score.hardScore())))
                .asConstraint(regel.naam());
    }

    /** H2: opposing parties of one incident never share a handler, or a team where the bureau wants it so. */
    Constraint tegenpartij(ConstraintFactory factory) {
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
    Constraint perPaar(ConstraintFactory factory, Regel regel) {
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

    static BiConstraintStream<Plek, Long> perPlek(ConstraintFactory factory, Lastsoort soort) {
        return factory.forEach(Toewijzing.class)
                .filter(toewijzing -> toewijzing.bijIemand() && toewijzing.last(soort) > 0)
                .groupBy(Toewijzing::plek, ConstraintCollectors.sumLong(toewijzing -> toewijzing.last(soort)));
    }

    /** The rules that judge what one handler carries. */
    static Constraint perLast(BiConstraintStream<Plek, Long> lasten, Regel regel) {
        return lasten.filter((plek, last) -> plek.lastkosten(regel, last) != 0)
                .impactLong(eenheid(regel), (plek, last) -> -plek.lastkosten(regel, last))
                .justifyWith((plek, last, score) ->
                        new Verantwoording(Reden.last(regel, plek.id(), last, -waarde(regel, score))))
                .asConstraint(regel.naam());
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
