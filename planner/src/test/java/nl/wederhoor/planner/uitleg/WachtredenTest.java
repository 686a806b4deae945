package nl.wederhoor.planner.uitleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Zaak;
import org.junit.jupiter.api.Test;

class WachtredenTest {
    private static final Zaak ZAAK = Zaak.van("z1", 20).metPartijen(Set.of("p1"));

    @Test
    void who_may_see_it_sees_the_handlers_grouped_by_the_rules_in_the_way() {
        var wachtrij = leg(Inzage.BLOKKADES);

        assertThat(wachtrij.groepen())
                .extracting(Wachtreden.Groep::regels, Wachtreden.Groep::behandelaars)
                .containsExactly(
                        tuple(List.of(Regel.H1), List.of("anna", "chris")), tuple(List.of(Regel.H4), List.of("bram")));
        assertThat(wachtrij.groepen().get(0).reden())
                .isEqualTo("niet beschikbaar voor deze zaak: belangenconflict (H1)");
    }

    @Test
    void a_coordinator_sees_one_group_with_the_neutral_sentence() {
        assertThat(leg(Inzage.COORDINATOR).groepen())
                .containsExactly(new Wachtreden.Groep(
                        List.of(), "niet beschikbaar voor deze zaak", List.of("anna", "bram", "chris")));
    }

    @Test
    void when_nobody_is_blocked_the_trade_off_with_waiting_is_told() {
        var plan = UitleggerTest.plan(List.of(Behandelaar.van("anna", 10)), List.of(Zaak.van("z1", 400)), "WACHTRIJ");

        var wachtrij = new Uitlegger(plan).leg("z1", Inzage.COORDINATOR).wachtrij();

        assertThat(wachtrij.groepen()).isEmpty();
        assertThat(wachtrij.afruil())
                .extracting(Motief::zin)
                .startsWith("Bij anna kan het wel. Dat is 678 zware punten slechter dan wachten:")
                .contains("Uren: anna gaat van 0 naar 4000 procent van de uren.");
    }

    private static Wachtreden leg(Inzage inzage) {
        var kent = Set.of("p1");
        var plan = UitleggerTest.plan(
                List.of(
                        Behandelaar.van("anna", 100).metRelaties(kent),
                        Behandelaar.van("bram", 100).met(new Behandelaar.Inzet(false, 0, 9, 9, false)),
                        Behandelaar.van("chris", 100).metRelaties(kent)),
                List.of(ZAAK),
                "WACHTRIJ");
        return new Uitlegger(plan).leg("z1", inzage).wachtrij();
    }
}
