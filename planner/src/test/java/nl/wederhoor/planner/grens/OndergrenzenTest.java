package nl.wederhoor.planner.grens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wederhoor.planner.Bruutplanner;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Narekening;
import nl.wederhoor.planner.Ondergrens;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.Willekeur;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Momentopname.Vastzetting;
import nl.wederhoor.planner.momentopname.Momentopnamefout;
import nl.wederhoor.planner.momentopname.Zaak;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;
import nl.wederhoor.planner.zoek.Zoeker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class OndergrenzenTest {
    private static final int FOTOS = 1_000;
    private static final Gewichten GEWICHTEN = Gewichten.standaard();

    private static Momentopname foto(int zaad) {
        return new Willekeur(zaad).momentopname(1 + zaad % 3, 1 + zaad % 6);
    }

    @Tag("uitputtend")
    @Test
    void on_1_000_small_snapshots_the_bound_is_at_most_the_optimum_and_the_optimum_at_most_the_plan() {
        int bewezen = 0;
        for (int zaad = 0; zaad < FOTOS; zaad++) {
            var tabel = Paartabel.van(foto(zaad), GEWICHTEN);
            var optimum = Bruutplanner.optimum(tabel);
            var plan = Zoeker.zoek(tabel, Planopties.van(zaad % 2, zaad));

            var bewijs = Ondergrenzen.van(tabel, plan, () -> false);

            assertThat(bewijs.grens().score()).as("seed %d", zaad).isLessThanOrEqualTo(optimum);
            assertThat(bewijs.plan().score()).as("seed %d", zaad).isBetween(optimum, plan.score());
            bewezen += bewijs.grens().score().equals(optimum) ? 1 : 0;
        }
        assertThat(bewezen).as("bounds that are the optimum").isGreaterThan(FOTOS * 9 / 10);
    }

    @Test
    void a_bound_from_a_bad_plan_or_one_that_was_stopped_is_valid_too() {
        for (int zaad = 0; zaad < 200; zaad++) {
            var tabel = Paartabel.van(foto(zaad), GEWICHTEN);
            var optimum = Bruutplanner.optimum(tabel);

            Ondergrens slecht = Ondergrenzen.van(tabel, Verdeling.wachtend(tabel), () -> false)
                    .grens();
            Ondergrens gestopt = Ondergrenzen.van(tabel, Verdeling.wachtend(tabel), () -> true)
                    .grens();

            assertThat(slecht.score()).as("seed %d", zaad).isLessThanOrEqualTo(optimum);
            assertThat(gestopt.score()).as("seed %d", zaad).isLessThanOrEqualTo(optimum);
        }
    }

    /** Weight that is a credit at first and costs nothing at last: dropped as free, it put the bound above the plan. */
    @Test
    void a_load_that_costs_nothing_in_the_end_may_earn_something_on_the_way() {
        var tekort = Behandelaar.van("an", 100)
                .met(new Behandelaar.Inzet(true, 0, 2, 9, false))
                .met(new Behandelaar.Meegenomen(0, -3));
        var zaken = IntStream.range(0, 3)
                .mapToObj(nr -> Zaak.van("z" + nr, 10).met(new Zaak.Last(10, Map.of(), 2, 1)))
                .toList();
        var tabel = Paartabel.van(Momentopname.van(Willekeur.DAG, List.of(tekort), zaken), GEWICHTEN);

        var bewijs = Ondergrenzen.van(tabel, Verdeling.wachtend(tabel), () -> false);

        assertThat(bewijs.grens().score()).isLessThanOrEqualTo(Bruutplanner.optimum(tabel));
    }

    /** Whatever is not pinned may wait, so a plan exists exactly when the pins alone break no wall. */
    @Test
    void pins_are_refused_exactly_when_no_plan_with_them_exists() {
        int geweigerd = 0;
        for (int zaad = 0; zaad < FOTOS; zaad++) {
            var foto = metPins(zaad);
            boolean kan = kan(foto);
            boolean mag = true;
            try {
                Paartabel.van(foto, GEWICHTEN);
            } catch (Momentopnamefout fout) {
                mag = false;
            }
            assertThat(mag).as("seed %d", zaad).isEqualTo(kan);
            geweigerd += mag ? 0 : 1;
        }
        assertThat(geweigerd).isBetween(FOTOS / 10, FOTOS * 9 / 10);
    }

    private static Momentopname metPins(int zaad) {
        var willekeur = new Willekeur(zaad);
        var foto = willekeur.momentopname(1 + zaad % 4, 2 + zaad % 7);
        List<Vastzetting> pins = new ArrayList<>();
        for (int k = 0; k < 1 + zaad % 3; k++) {
            var zaak = foto.zaken().get(willekeur.toeval().nextInt(foto.zaken().size()));
            var wie = foto.behandelaars()
                    .get(willekeur.toeval().nextInt(foto.behandelaars().size()));
            pins.add(new Vastzetting(zaak.id(), wie.id()));
        }
        return foto.metVastzettingen(pins);
    }

    private static boolean kan(Momentopname foto) {
        Map<String, String> plan = new HashMap<>();
        for (var pin : foto.vastzettingen()) {
            String bundel = foto.zaken().stream()
                    .filter(zaak -> zaak.id().equals(pin.zaak()))
                    .findFirst()
                    .map(zaak -> zaak.bundel())
                    .orElse(null);
            for (var zaak : foto.zaken()) {
                boolean samen = zaak.id().equals(pin.zaak()) || bundel != null && bundel.equals(zaak.bundel());
                String eerder = samen ? plan.put(zaak.id(), pin.behandelaar()) : null;
                if (eerder != null && !eerder.equals(pin.behandelaar())) {
                    return false;
                }
            }
        }
        return Narekening.score(foto, GEWICHTEN, plan).hard() == 0;
    }
}
