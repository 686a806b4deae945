package nl.wederhoor.planner.watals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Narekening;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.Willekeur;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Momentopname.Tegenpartijen;
import nl.wederhoor.planner.momentopname.Zaak;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;
import nl.wederhoor.planner.uitleg.Plannen;
import org.junit.jupiter.api.Test;

class HerschikkerTest {
    private static final Planopties OPTIES = Planopties.van(1, 3);
    private static final List<Behandelaar> BEHANDELAARS = List.of(
            Behandelaar.van("anna", 100).met(hoogstens(1)),
            Behandelaar.van("bram", 100).met(hoogstens(1)),
            Behandelaar.van("chris", 100).metRelaties(Set.of("p1")));

    private static Behandelaar.Inzet hoogstens(int zaken) {
        return new Behandelaar.Inzet(true, 0, zaken, 9, false);
    }

    @Test
    void a_case_that_needs_the_place_of_another_tells_where_that_one_goes() {
        var foto = Momentopname.van(Willekeur.DAG, BEHANDELAARS, List.of(Zaak.van("z1", 10), Zaak.van("z2", 10)));

        var herschikking = new Herschikker(plan(foto, 0, 1), OPTIES).zet("z1", "bram");

        assertThat(herschikking.mogelijk()).isTrue();
        assertThat(herschikking.verhuizingen().get(0)).isEqualTo(new Verhuizing("z1", "anna", "bram"));
        assertThat(herschikking.verhuizingen().get(1).van()).isEqualTo("bram");
        assertThat(herschikking.verhuizingen()).hasSize(2);
    }

    @Test
    void an_opposing_party_makes_room() {
        var foto = Momentopname.van(Willekeur.DAG, BEHANDELAARS, List.of(Zaak.van("z1", 10), Zaak.van("z2", 10)))
                .metTegenpartijen(List.of(new Tegenpartijen("z1", "z2")));

        var herschikking = new Herschikker(plan(foto, 0, 2), OPTIES).zet("z1", "chris");

        assertThat(herschikking.mogelijk()).isTrue();
        assertThat(herschikking.verhuizingen()).extracting(Verhuizing::zaak).containsExactly("z1", "z2");
    }

    @Test
    void who_is_not_available_stays_so_without_a_reason() {
        var foto = Momentopname.van(
                Willekeur.DAG, BEHANDELAARS, List.of(Zaak.van("z1", 10).metPartijen(Set.of("p1"))));

        assertThat(new Herschikker(plan(foto, 0), OPTIES).zet("z1", "chris")).isEqualTo(Herschikking.ONMOGELIJK);
        assertThatThrownBy(() -> new Herschikker(plan(foto, 0), OPTIES).zet("z1", "geheim"))
                .hasMessage("Deze zaak of behandelaar staat niet in het plan.");
    }

    @Test
    void no_wall_is_broken_the_case_is_where_it_was_asked_and_the_price_is_right() {
        int mogelijk = 0;
        for (int zaad = 0; zaad < 200; zaad++) {
            var willekeur = new Willekeur(zaad);
            var foto = willekeur.momentopname(4, 10);
            var plan = Plannen.toegestaan(Paartabel.van(foto, Gewichten.standaard()), willekeur.toeval());
            var herschikking = new Herschikker(plan, OPTIES).zet("z1", "b" + zaad % 4);
            if (herschikking.mogelijk()) {
                mogelijk++;
                var perZaak = new HashMap<>(Plannen.perZaak(plan));
                herschikking.verhuizingen().forEach(deel -> {
                    perZaak.remove(deel.zaak());
                    if (!deel.naar().equals(Paartabel.WACHTRIJ)) {
                        perZaak.put(deel.zaak(), deel.naar());
                    }
                });
                var daarna = Narekening.score(foto, Gewichten.standaard(), perZaak);
                assertThat(perZaak).as("seed %d", zaad).containsEntry("z1", "b" + zaad % 4);
                assertThat(daarna.hard()).as("seed %d", zaad).isZero();
                assertThat(daarna.min(plan.score())).isEqualTo(herschikking.verschil());
            }
        }
        assertThat(mogelijk).isGreaterThan(80);
    }

    private static Verdeling plan(Momentopname foto, int... plekken) {
        return new Verdeling(Paartabel.van(foto, Gewichten.standaard()), plekken);
    }
}
