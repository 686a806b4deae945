package nl.wederhoor.planner.optaplanner;

import static nl.wederhoor.planner.tabel.Paartabel.WACHTRIJ;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Momentopname.Tegenpartijen;
import nl.wederhoor.planner.momentopname.Taalniveau;
import nl.wederhoor.planner.momentopname.Wens;
import nl.wederhoor.planner.momentopname.Zaak;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Per hard rule one situation that it rewards and one that it penalises. */
final class HardePlanregelsTest extends Regelproef {
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
}
