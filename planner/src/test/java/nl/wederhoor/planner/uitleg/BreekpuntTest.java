package nl.wederhoor.planner.uitleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Narekening;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.Willekeur;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Plaats;
import nl.wederhoor.planner.momentopname.Zaak;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;
import org.junit.jupiter.api.Test;

class BreekpuntTest {

    @Test
    void at_the_breaking_weight_the_other_place_wins_and_one_before_it_does_not() {
        int gezien = 0;
        for (int zaad = 0; zaad < 50; zaad++) {
            var willekeur = new Willekeur(zaad);
            var tabel = Paartabel.van(willekeur.momentopname(4, 9), Gewichten.standaard());
            var plan = Plannen.toegestaan(tabel, willekeur.toeval());
            for (var eenheid : tabel.eenheden()) {
                for (int naar = 0; naar <= tabel.wachtrij(); naar++) {
                    for (var punt :
                            new Uitlegger(plan).breekpunten(eenheid.id(), tabel.plek(naar), Inzage.COORDINATOR)) {
                        long ervoor = punt.omslag() - Long.signum(punt.verschil());
                        assertThat(wint(plan, eenheid.nummer(), naar, punt.regel(), punt.omslag()))
                                .isTrue();
                        assertThat(wint(plan, eenheid.nummer(), naar, punt.regel(), ervoor))
                                .isFalse();
                        gezien++;
                    }
                }
            }
        }
        assertThat(gezien).isGreaterThan(150);
    }

    @Test
    void where_no_point_is_given_no_weight_makes_the_other_place_win() {
        for (int zaad = 0; zaad < 25; zaad++) {
            var willekeur = new Willekeur(zaad);
            var tabel = Paartabel.van(willekeur.momentopname(3, 6), Gewichten.standaard());
            var plan = Plannen.toegestaan(tabel, willekeur.toeval());
            for (var eenheid : tabel.eenheden()) {
                int naar = willekeur.toeval().nextInt(tabel.wachtrij() + 1);
                var sprong = new Sprong(plan, eenheid.nummer(), naar);
                if (sprong.blokkades().isEmpty() && sprong.verschil().compareTo(Score.NUL) >= 0) {
                    var regels = new Breekpuntzoeker(sprong)
                            .zoek().stream().map(Breekpunt::regel).toList();
                    for (Regel regel : Regel.values()) {
                        for (long gewicht : List.of(0L, 1L, 3L, 250L, Gewichten.GROOTSTE)) {
                            assertThat(regel.code().startsWith("H")
                                            || regels.contains(regel)
                                            || !wint(plan, eenheid.nummer(), naar, regel, gewicht))
                                    .as("seed %d, %s at %d", zaad, regel, gewicht)
                                    .isTrue();
                        }
                    }
                }
            }
        }
    }

    @Test
    void the_weight_that_has_to_give_way_is_named_with_its_number() {
        var anna = Behandelaar.van("anna", 150).met(new Plaats(null, "noord"));
        var bram = Behandelaar.van("bram", 1000).met(new Plaats(null, "zuid"));
        var plan = UitleggerTest.plan(
                List.of(anna, bram), List.of(Zaak.van("z1", 20).met(new Plaats(null, "noord"))), "anna");

        var punten = new Uitlegger(plan).breekpunten("z1", "bram", Inzage.COORDINATOR);

        assertThat(punten).extracting(Breekpunt::regel).contains(Regel.S5, Regel.S6);
        assertThat(punten).allSatisfy(punt -> assertThat(punt.zin()).contains("gewicht " + punt.omslag()));
    }

    @Test
    void where_no_weight_can_do_it_that_is_said() {
        var plan = UitleggerTest.plan(List.of(Behandelaar.van("anna", 100)), List.of(Zaak.van("z1", 20)), "anna");

        var wachten = new Uitlegger(plan).breekpunten("z1", Paartabel.WACHTRIJ, Inzage.COORDINATOR);

        assertThat(wachten).extracting(Breekpunt::regel).containsExactly(Regel.M1);
        assertThat(Breekpunt.samen(wachten)).startsWith("Met gewicht 0 voor wachtrij (nu 100)");
        assertThat(Breekpunt.samen(List.of())).isEqualTo("Geen enkel gewicht alleen maakt dit de beste keuze.");
    }

    private static boolean wint(Verdeling plan, int eenheid, int naar, Regel regel, long gewicht) {
        var gewichten = plan.tabel().gewichten().met(regel, gewicht);
        var daarna = plan.kopie();
        daarna.verplaats(eenheid, naar);
        var foto = plan.tabel().momentopname();
        return Narekening.score(foto, gewichten, Plannen.perZaak(daarna))
                        .compareTo(Narekening.score(foto, gewichten, Plannen.perZaak(plan)))
                < 0;
    }
}
