package nl.wederhoor.planner.optaplanner;

import static nl.wederhoor.planner.Willekeur.DAG;

import java.util.Arrays;
import java.util.List;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Zaak;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.test.api.score.stream.ConstraintVerifier;

/** What one rule costs in one situation, with the default weights: the fixtures of the tests per rule. */
abstract class Regelproef {

    static final Behandelaar AN = Behandelaar.van("an", 100);
    static final Behandelaar BO = Behandelaar.van("bo", 100);
    static final Zaak ZAAK = Zaak.van("z1", 10);
    static final Zaak ANDERE = Zaak.van("z2", 10);

    /** The snapshot with every dossier at its place costs this much under one rule; negative is a reward. */
    static void kost(Regel regel, long verwacht, Momentopname foto, String... plekken) {
        var tabel = Paartabel.van(foto, Gewichten.standaard());
        int[] plek = Arrays.stream(plekken).mapToInt(tabel::nummerVanPlek).toArray();
        alleen(regel)
                .verifyThat()
                .givenSolution(new Voorstel(new Verdeling(tabel, plek), -1))
                .scores(score(regel, verwacht));
    }

    private static ConstraintVerifier<ConstraintProvider, Voorstel> alleen(Regel regel) {
        return ConstraintVerifier.<ConstraintProvider, Voorstel>build(
                        factory -> new Constraint[] {new Planregels().regel(factory, regel)},
                        Voorstel.class,
                        Toewijzing.class)
                .withConstraintStreamImplType(ConstraintStreamImplType.BAVET);
    }

    private static HardMediumSoftLongScore score(Regel regel, long kosten) {
        return switch (regel.niveau()) {
            case HARD -> HardMediumSoftLongScore.ofHard(-kosten);
            case MEDIUM -> HardMediumSoftLongScore.ofMedium(-kosten);
            case ZACHT -> HardMediumSoftLongScore.ofSoft(-kosten);
        };
    }

    static Momentopname foto(Behandelaar wie, Zaak... zaken) {
        return Momentopname.van(DAG, List.of(wie, BO), List.of(zaken));
    }
}
