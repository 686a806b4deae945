package nl.wederhoor.planner.watals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Narekening;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.Willekeur;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Momentopname.Tegenpartijen;
import nl.wederhoor.planner.momentopname.Zaak;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;
import nl.wederhoor.planner.uitleg.Plannen;
import org.junit.jupiter.api.Test;

class NieuwkomerTest {

    @Test
    void the_table_with_one_case_more_is_the_table_that_compiling_everything_gives() {
        for (int zaad = 0; zaad < 300; zaad++) {
            var willekeur = new Willekeur(zaad);
            var geheel = willekeur.momentopname(3, 7);
            var vergroot = vergroot(geheel);
            var gecompileerd = Paartabel.van(geheel, Gewichten.standaard());
            int[] plekken = Plannen.toegestaan(gecompileerd, willekeur.toeval()).plekken();
            var een = new Verdeling(vergroot, plekken);
            var ander = new Verdeling(gecompileerd, plekken);

            for (Regel regel : Regel.values()) {
                assertThat(een.kosten(regel)).as("seed %d, %s", zaad, regel).isEqualTo(ander.kosten(regel));
            }
            assertThat(vergroot.momentopname().hash())
                    .isEqualTo(gecompileerd.momentopname().hash());
            assertThat(vergroot.raadplegingen()).isEqualTo(gecompileerd.raadplegingen());
        }
    }

    private static Paartabel vergroot(Momentopname geheel) {
        return Paartabel.van(zonderLaatste(geheel), Gewichten.standaard()).met(laatste(geheel), vanLaatste(geheel));
    }

    @Test
    void a_new_case_goes_where_it_costs_least_breaks_no_wall_and_moves_nobody() {
        for (int zaad = 0; zaad < 200; zaad++) {
            var willekeur = new Willekeur(zaad);
            var geheel = willekeur.momentopname(4, 9);
            if (laatste(geheel).bundel() == null) {
                var plan = Plannen.toegestaan(
                        Paartabel.van(zonderLaatste(geheel), Gewichten.standaard()), willekeur.toeval());

                var met = Nieuwkomer.plaats(plan, laatste(geheel), vanLaatste(geheel));

                assertThat(Plannen.perZaak(met)).as("seed %d", zaad).containsAllEntriesOf(Plannen.perZaak(plan));
                assertThat(Narekening.score(met.tabel().momentopname(), Gewichten.standaard(), Plannen.perZaak(met))
                                .hard())
                        .as("seed %d", zaad)
                        .isZero();
                assertThat(goedkoper(met)).as("seed %d", zaad).isFalse();
            }
        }
    }

    private static boolean goedkoper(Verdeling met) {
        int nieuw = met.tabel().aantal() - 1;
        for (int plek = 0; plek <= met.tabel().wachtrij(); plek++) {
            var ander = met.kopie();
            ander.verplaats(nieuw, plek);
            if (met.mag(nieuw, plek) && ander.score().compareTo(met.score()) < 0) {
                return true;
            }
        }
        return false;
    }

    @Test
    void a_case_of_a_bundle_goes_where_the_bundle_is_and_never_over_a_wall() {
        for (int zaad = 0; zaad < 100; zaad++) {
            var willekeur = new Willekeur(zaad);
            var geheel = willekeur.momentopname(4, 9);
            var eerste = geheel.zaken().get(0).metBundel("samen");
            var foto = zonderLaatste(geheel).metZaken(List.of(eerste));
            var plan = Plannen.toegestaan(
                    Paartabel.van(foto.metTegenpartijen(List.of()), Gewichten.standaard()), willekeur.toeval());

            var met = Nieuwkomer.plaats(plan, laatste(geheel).metBundel("samen"), List.of());

            assertThat(met.tabel().aantal()).isEqualTo(1);
            assertThat(met.score().hard()).isZero();
        }
    }

    @Test
    void a_case_that_is_there_already_is_refused() {
        var foto = new Willekeur(1).momentopname(3, 4);
        var plan = Verdeling.wachtend(Paartabel.van(foto, Gewichten.standaard()));

        assertThatThrownBy(() -> Nieuwkomer.plaats(plan, Zaak.van("z1", 4), List.of()))
                .hasMessageContaining("zaken[4].id: Deze zaak staat er al.");
    }

    private static Zaak laatste(Momentopname foto) {
        return foto.zaken().get(foto.zaken().size() - 1);
    }

    private static List<Tegenpartijen> vanLaatste(Momentopname foto) {
        return foto.tegenpartijen().stream()
                .filter(paar -> raaktLaatste(paar, foto))
                .toList();
    }

    private static boolean raaktLaatste(Tegenpartijen paar, Momentopname foto) {
        String id = laatste(foto).id();
        return id.equals(paar.ene()) || id.equals(paar.andere());
    }

    private static Momentopname zonderLaatste(Momentopname foto) {
        return foto.metZaken(foto.zaken().subList(0, foto.zaken().size() - 1))
                .metTegenpartijen(foto.tegenpartijen().stream()
                        .filter(paar -> !raaktLaatste(paar, foto))
                        .toList());
    }
}
