package nl.wederhoor.adviseur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feiten;
import org.junit.jupiter.api.Test;

/** Combination tables can be made before anybody asks, and a question meanwhile gets the answer that it always gets. */
class OpwarmenTest {
    private static final String PAKKET = "klachtenhulp";

    @Test
    void na_het_opwarmen_wacht_geen_vraag_meer_op_een_tabel() {
        var adviseur = nieuw();
        adviseur.warmOp();
        int gemaakt = adviseur.tabellenGemaakt();
        assertThat(gemaakt).isPositive();

        antwoorden(adviseur);

        assertThat(adviseur.tabellenGemaakt()).isEqualTo(gemaakt);
    }

    @Test
    void wie_tijdens_het_opwarmen_vraagt_krijgt_hetzelfde_antwoord() {
        var adviseur = nieuw();
        var opwarmen = CompletableFuture.runAsync(adviseur::warmOp);

        assertThat(antwoorden(adviseur)).isEqualTo(antwoorden(nieuw()));
        opwarmen.join();
        assertThat(antwoorden(adviseur)).isEqualTo(antwoorden(Proef.adviseur(PAKKET)));
    }

    private static Adviseur nieuw() {
        return new Adviseur(Beleidslader.laad(PAKKET, 1, Pakketten.lees(PAKKET)));
    }

    private static List<Advies> antwoorden(Adviseur adviseur) {
        var moment = Proef.moment("2026-04-02");
        List<Advies> antwoorden = new ArrayList<>();
        antwoorden.add(adviseur.adviseer(Feiten.leeg(), moment, Besluiten.geen()));
        for (int onbekend : List.of(30, 70, 100)) {
            var reeks = new Feitenreeks(5, onbekend);
            for (int i = 0; i < 5; i++) {
                antwoorden.add(adviseur.adviseer(reeks.volgende(), moment, Besluiten.geen()));
            }
        }
        return antwoorden;
    }
}
