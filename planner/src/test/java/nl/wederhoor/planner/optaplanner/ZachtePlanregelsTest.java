package nl.wederhoor.planner.optaplanner;

import static nl.wederhoor.planner.Willekeur.DAG;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Deskundigheid;
import nl.wederhoor.planner.momentopname.Fase;
import nl.wederhoor.planner.momentopname.Plaats;
import nl.wederhoor.planner.momentopname.Taalniveau;
import nl.wederhoor.planner.momentopname.Urgentie;
import nl.wederhoor.planner.momentopname.Zaak;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Per soft rule one situation that it rewards and one that it penalises. */
final class ZachtePlanregelsTest extends Regelproef {
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
