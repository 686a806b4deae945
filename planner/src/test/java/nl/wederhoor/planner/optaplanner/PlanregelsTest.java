package nl.wederhoor.planner.optaplanner;

import static nl.wederhoor.planner.Willekeur.DAG;
import static nl.wederhoor.planner.tabel.Paartabel.WACHTRIJ;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Deskundigheid;
import nl.wederhoor.planner.momentopname.Fase;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Momentopname.Tegenpartijen;
import nl.wederhoor.planner.momentopname.Plaats;
import nl.wederhoor.planner.momentopname.Taalniveau;
import nl.wederhoor.planner.momentopname.Urgentie;
import nl.wederhoor.planner.momentopname.Wens;
import nl.wederhoor.planner.momentopname.Zaak;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.test.api.score.stream.ConstraintVerifier;

/** Per constraint one situation that it rewards and one that it penalises; costs with the default weights. */
final class PlanregelsTest {
    private static final Behandelaar AN = Behandelaar.van("an", 100);
    private static final Behandelaar BO = Behandelaar.van("bo", 100);
    private static final Zaak ZAAK = Zaak.van("z1", 10);
    private static final Zaak ANDERE = Zaak.van("z2", 10);

    /** The snapshot with every dossier at its place costs this much under one rule; negative is a reward. */
    private static void kost(Regel regel, long verwacht, Momentopname foto, String... plekken) {
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

    private static Momentopname foto(Behandelaar wie, Zaak... zaken) {
        return Momentopname.van(DAG, List.of(wie, BO), List.of(zaken));
    }

    @Nested
    final class H1_belangenconflict {
        private final Zaak vanPartij = ZAAK.metPartijen(Set.of("partij"));

        @Test
        void rewards_a_handler_without_a_relation() {
            kost(Regel.H1, 0, foto(AN.metRelaties(Set.of("partij")), vanPartij), "bo");
        }

        @Test
        void penalises_a_handler_with_a_declared_relation_to_a_party() {
            kost(Regel.H1, 1, foto(AN.metRelaties(Set.of("partij")), vanPartij), "an");
        }
    }

    @Nested
    final class H2_tegenpartij {
        private final Momentopname tegenover =
                foto(AN, ZAAK, ANDERE).metTegenpartijen(List.of(new Tegenpartijen("z1", "z2")));

        @Test
        void rewards_opposing_parties_with_two_handlers_or_together_in_the_queue() {
            kost(Regel.H2, 0, tegenover, "an", "bo");
            kost(Regel.H2, 0, tegenover, WACHTRIJ, WACHTRIJ);
        }

        @Test
        void penalises_opposing_parties_with_one_handler() {
            kost(Regel.H2, 1, tegenover, "an", "an");
        }
    }

    @Nested
    final class H3_toegekende_wens {
        private final Momentopname wens = foto(AN, ZAAK.met(new Wens(Wens.Soort.VROUW, Set.of(), null)))
                .metVerklaringen(Map.of("bo", Wens.Soort.VROUW));

        @Test
        void rewards_a_handler_who_declared_to_be_available_so() {
            kost(Regel.H3, 0, wens, "bo");
        }

        @Test
        void penalises_a_handler_who_declared_nothing() {
            kost(Regel.H3, 1, wens, "an");
        }
    }

    @Nested
    final class H4_bevoegd {
        private final Behandelaar onbevoegd = AN.met(new Behandelaar.Inzet(false, 0, 10, 10, false));

        @Test
        void rewards_a_handler_who_is_authorised() {
            kost(Regel.H4, 0, foto(onbevoegd, ZAAK), "bo");
        }

        @Test
        void penalises_a_handler_who_is_not() {
            kost(Regel.H4, 1, foto(onbevoegd, ZAAK), "an");
            kost(Regel.H4, 1, foto(AN.metKwartieren(0), ZAAK), "an");
        }
    }

    @Nested
    final class H5_maximum_dossiers {
        private final Behandelaar hoogstensEen = AN.met(new Behandelaar.Inzet(true, 0, 1, 10, false));

        @Test
        void rewards_as_many_dossiers_as_the_maximum() {
            kost(Regel.H5, 0, foto(hoogstensEen, ZAAK, ANDERE), "an", "bo");
        }

        @Test
        void penalises_every_dossier_above_it() {
            kost(Regel.H5, 1, foto(hoogstensEen, ZAAK, ANDERE), "an", "an");
        }
    }

    @Nested
    final class H6_taal_onmogelijk {
        private final Zaak turks = ZAAK.met(new Zaak.Vraag(Set.of(), null, Set.of("tr"), false));
        private final Behandelaar spreekt = AN.metTalen(Map.of("tr", Taalniveau.A2));

        @Test
        void rewards_a_handler_who_shares_a_language() {
            kost(Regel.H6, 0, foto(spreekt, turks), "an");
        }

        @Test
        void penalises_a_handler_who_shares_none_while_no_interpreter_comes_in_time() {
            kost(Regel.H6, 1, foto(spreekt, turks), "bo");
        }
    }

    @Nested
    final class M1_wachtrij {
        private final Momentopname spoed = foto(AN, ZAAK.met(new Zaak.Haast(Urgentie.SPOED, 3, null)));

        @Test
        void rewards_a_dossier_that_somebody_takes() {
            kost(Regel.M1, 0, spoed, "an");
        }

        @Test
        void penalises_waiting_by_urgency_and_days() {
            kost(Regel.M1, 100 * 16 * 3, spoed, WACHTRIJ);
        }
    }

    @Nested
    final class M2_contacttermijn {
        private final Behandelaar laat = AN.met(new Behandelaar.Inzet(true, 5, 10, 10, false));
        private final Zaak binnenTwee = ZAAK.met(new Zaak.Haast(Urgentie.HOOG, 1, 2));

        @Test
        void rewards_a_handler_who_is_there_in_time() {
            kost(Regel.M2, 0, foto(laat, binnenTwee), "bo");
        }

        @Test
        void penalises_every_working_day_late_by_urgency() {
            kost(Regel.M2, 50 * 3 * 4, foto(laat, binnenTwee), "an");
        }
    }

    @Nested
    final class M3_uren {
        private final Behandelaar deeltijd = AN.metKwartieren(10);

        @Test
        void rewards_a_load_of_110_percent() {
            kost(Regel.M3, 0, foto(deeltijd, Zaak.van("z1", 11)), "an");
        }

        @Test
        void penalises_every_quarter_above_it() {
            kost(Regel.M3, 2, foto(deeltijd, Zaak.van("z1", 12)), "an");
        }
    }

    @Nested
    final class M4_nieuwe_intakes {
        private final Behandelaar hoogstensEen = AN.met(new Behandelaar.Inzet(true, 0, 10, 1, false));

        @Test
        void rewards_no_more_new_dossiers_than_the_maximum() {
            var lopend = ANDERE.met(new Zaak.Stand("an", Fase.EERSTE_CONTACT, 0));
            kost(Regel.M4, 0, foto(hoogstensEen, ZAAK, lopend), "an", "an");
        }

        @Test
        void penalises_every_new_dossier_above_it() {
            kost(Regel.M4, 20, foto(hoogstensEen, ZAAK, ANDERE), "an", "an");
        }
    }

    @Nested
    final class M5_opnieuw_vertellen {
        private final Zaak verteld = ZAAK.met(new Zaak.Stand("an", Fase.INTAKE, 2));

        @Test
        void rewards_the_handler_who_heard_the_story() {
            kost(Regel.M5, 0, foto(AN, verteld), "an");
            kost(Regel.M5, 0, foto(AN, ZAAK.met(new Zaak.Stand("an", Fase.INTAKE, 0))), "bo");
        }

        @Test
        void penalises_telling_it_again_up_to_a_ceiling() {
            kost(Regel.M5, 30 + 20 * 2, foto(AN, verteld), "bo");
            kost(Regel.M5, 150, foto(AN, ZAAK.met(new Zaak.Stand("an", Fase.INTAKE, 99))), "bo");
        }
    }

    @Nested
    final class S1_continuiteit {
        private final Zaak inUitvoering = ZAAK.met(new Zaak.Stand("an", Fase.UITVOERING, 0));

        @Test
        void rewards_the_handler_who_has_the_dossier() {
            kost(Regel.S1, 0, foto(AN, inUitvoering), "an");
        }

        @Test
        void penalises_a_change_by_phase() {
            kost(Regel.S1, 200_00, foto(AN, inUitvoering), "bo");
        }
    }

    @Nested
    final class S2_deskundigheid_grond {
        private final Zaak complex =
                ZAAK.met(new Zaak.Last(10, Map.of(), 1, 3)).met(new Zaak.Vraag(Set.of("ras"), null, Set.of(), true));
        private final Behandelaar kenner = AN.metDeskundigheid(List.of(new Deskundigheid("ras", 3, DAG)));

        @Test
        void rewards_the_level_that_the_dossier_asks() {
            kost(Regel.S2, 0, foto(kenner, complex), "an");
        }

        @Test
        void penalises_the_square_of_what_is_missing_times_the_complexity() {
            kost(Regel.S2, 12 * 9 * 3 * 100, foto(kenner, complex), "bo");
        }
    }

    @Nested
    final class S3_deskundigheid_terrein {
        private final Zaak wonen =
                ZAAK.met(new Zaak.Last(10, Map.of(), 1, 2)).met(new Zaak.Vraag(Set.of(), "wonen", Set.of(), true));
        private final Behandelaar kenner = AN.metDeskundigheid(List.of(new Deskundigheid("wonen", 2, null)));

        @Test
        void rewards_the_level_that_the_dossier_asks() {
            kost(Regel.S3, 0, foto(kenner, wonen), "an");
        }

        @Test
        void penalises_the_square_of_what_is_missing_times_the_complexity() {
            kost(Regel.S3, 8 * 4 * 2 * 100, foto(kenner, wonen), "bo");
        }
    }

    @Nested
    final class S4_taal {
        private final Zaak arabisch = ZAAK.met(new Zaak.Vraag(Set.of(), null, Set.of("ar"), true));

        @Test
        void rewards_a_handler_who_speaks_the_language_well() {
            kost(Regel.S4, 0, foto(AN.metTalen(Map.of("ar", Taalniveau.B2)), arabisch), "an");
        }

        @Test
        void penalises_an_interpreter_while_somebody_speaks_it_and_a_level_too_low() {
            kost(Regel.S4, 25_00, foto(AN.metTalen(Map.of("ar", Taalniveau.B2)), arabisch), "bo");
            kost(Regel.S4, 16_00, foto(AN.metTalen(Map.of("ar", Taalniveau.A2)), arabisch), "an");
        }
    }

    @Nested
    final class S5_regio_en_team {
        private final Zaak noord = ZAAK.met(new Plaats("een", "noord"));

        @Test
        void rewards_the_team_and_the_region_of_the_client() {
            kost(Regel.S5, 0, foto(AN.met(new Plaats("een", "noord")), noord), "an");
        }

        @Test
        void penalises_another_team_and_another_region() {
            kost(Regel.S5, 45_00, foto(AN.met(new Plaats("twee", "zuid")), noord), "an");
        }
    }

    @Nested
    final class S6_eerlijke_werklast {
        @Test
        void rewards_work_for_who_did_less_than_a_fair_share() {
            kost(Regel.S6, -30_00, foto(AN.met(new Behandelaar.Meegenomen(-20, 0)), ZAAK), "an");
        }

        @Test
        void penalises_the_square_of_the_load_over_the_hours() {
            kost(Regel.S6, 10_00, foto(AN, ZAAK), "an");
            kost(Regel.S6, 40_00, foto(AN, ZAAK, ANDERE), "an", "an");
        }
    }

    @Nested
    final class S7_eerlijke_zwaarte {
        @Test
        void rewards_light_dossiers() {
            kost(Regel.S7, 0, foto(AN, ZAAK.met(new Zaak.Last(10, Map.of(), 0, 1))), "an");
        }

        @Test
        void penalises_the_square_of_the_weight_over_the_hours() {
            kost(Regel.S7, 4 * 20 * 25, foto(AN, ZAAK.met(new Zaak.Last(10, Map.of(), 5, 1))), "an");
        }
    }

    @Nested
    final class S8_spoed_gespreid {
        private final Zaak spoed = ZAAK.met(new Zaak.Haast(Urgentie.SPOED, 1, null));
        private final Zaak ookSpoed = ANDERE.met(new Zaak.Haast(Urgentie.SPOED, 1, null));

        @Test
        void rewards_urgent_dossiers_with_two_handlers() {
            kost(Regel.S8, 2 * 40, foto(AN, spoed, ookSpoed), "an", "bo");
        }

        @Test
        void penalises_urgent_dossiers_with_one() {
            kost(Regel.S8, 4 * 40, foto(AN, spoed, ookSpoed), "an", "an");
        }
    }

    @Nested
    final class S9_inwerken {
        private final Behandelaar leerling = AN.met(new Behandelaar.Inzet(true, 0, 10, 10, true));

        @Test
        void rewards_a_simple_dossier_for_a_trainee() {
            kost(Regel.S9, -10_00, foto(leerling, ZAAK), "an");
        }

        @Test
        void penalises_a_dossier_above_the_level_of_a_trainee() {
            kost(Regel.S9, 40_00, foto(leerling, ZAAK.met(new Zaak.Last(10, Map.of(), 1, 2))), "an");
        }
    }

    @Nested
    final class S11_aselect {
        @Test
        void rewards_whom_the_lot_favours() {
            kost(Regel.S11, 23, foto(AN, ZAAK), "an");
        }

        @Test
        void penalises_the_other_by_less_than_a_point() {
            kost(Regel.S11, 29, foto(AN, ZAAK), "bo");
        }
    }
}
