package nl.wederhoor.planner.optaplanner;

import static nl.wederhoor.planner.tabel.Paartabel.WACHTRIJ;

import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Fase;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Urgentie;
import nl.wederhoor.planner.momentopname.Zaak;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Per medium rule one situation that it rewards and one that it penalises. */
final class MediumPlanregelsTest extends Regelproef {
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
}
