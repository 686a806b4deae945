package nl.wederhoor.belang;

import static nl.wederhoor.belang.Belangproef.achternaam;
import static nl.wederhoor.belang.Belangproef.belangen;
import static nl.wederhoor.belang.Belangproef.meld;
import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.dossier.Dossierapi.json;
import static nl.wederhoor.dossier.Dossierapi.lees;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Judging a candidate and changing its dossier at the same moment: each waits for the other, neither is a fault. */
@QuarkusTest
class GelijktijdigTest {
    private static final int RONDEN = 12;

    @Test
    void beoordelen_terwijl_de_partijen_veranderen_loopt_nergens_op_vast() throws Exception {
        var handen = Executors.newFixedThreadPool(2);
        try {
            for (int ronde = 0; ronde < RONDEN; ronde++) {
                var een = "Anna " + achternaam("Z");
                var ander = "Bert " + achternaam("K");
                meld("radar", een, ander, "2026-03-10");
                var dossier = meld("radar", ander, een, "2026-03-10");
                var punt = belangen("directeur@radar", dossier)
                        .getString("items.find { it.dossier == '" + dossier + "' && it.soort == 'zelfde voorval' }.id");

                var antwoorden = tegelijk(
                        handen.invokeAll(List.of(oordeel(dossier, punt), partij(dossier, "Cor " + achternaam("C")))));

                assertThat(antwoorden).containsExactly(200, 201);
                assertThat(belangen("directeur@radar", dossier)
                                .getString("items.find { it.id == '" + punt + "' }.status"))
                        .isEqualTo("bevestigd");
                assertThat(lees("directeur@radar", dossier).getBoolean("feiten.zelfdeIncidentWederpartij"))
                        .isTrue();
            }
        } finally {
            handen.shutdownNow();
        }
    }

    private static Callable<Integer> oordeel(String dossier, String punt) {
        return () -> als("directeur@radar")
                .contentType("application/json")
                .header("If-Match", "*")
                .body(json("{'oordeel': 'zelfde voorval', 'reden': 'Dezelfde dag en straat.'}"))
                .post("/api/v1/dossiers/" + dossier + "/belangen/" + punt)
                .statusCode();
    }

    private static Callable<Integer> partij(String dossier, String naam) {
        return () -> als("klachtbehandelaar@radar")
                .contentType("application/json")
                .header("If-Match", "*")
                .body(json("{'rol': 'getuige', 'soort': 'persoon', 'gegevens': {'naam': '" + naam + "'}}"))
                .post("/api/v1/dossiers/" + dossier + "/partijen")
                .statusCode();
    }

    private static List<Integer> tegelijk(List<Future<Integer>> taken) throws Exception {
        List<Integer> antwoorden = new ArrayList<>();
        for (var taak : taken) {
            antwoorden.add(taak.get());
        }
        return antwoorden;
    }
}
