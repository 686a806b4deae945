package nl.wederhoor.dossier;

import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.dossier.Dossierapi.doe;
import static nl.wederhoor.dossier.Dossierapi.etag;
import static nl.wederhoor.dossier.Dossierapi.haal;
import static nl.wederhoor.dossier.Dossierapi.id;
import static nl.wederhoor.dossier.Dossierapi.json;
import static nl.wederhoor.dossier.Dossierapi.maak;
import static nl.wederhoor.dossier.Dossierapi.patch;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several people in one dossier at once: the first change wins, the others are told; nothing happens twice. */
@QuarkusTest
class SamenwerkingTest {
    private static final int TEGELIJK = 8;

    @Test
    void van_twee_wijzigingen_op_dezelfde_versie_slaagt_er_een() {
        var id = id("klachtbehandelaar@radar", "'anoniem': false");
        var etag = etag("klachtbehandelaar@radar", id);

        var statussen = tegelijk(i -> () -> patch(
                        i % 2 == 0 ? "klachtbehandelaar@radar" : "klachtbehandelaar2@radar",
                        id,
                        etag,
                        "'signalenWederpartij': " + i)
                .statusCode());

        assertThat(statussen).containsOnly(200, 412);
        assertThat(statussen).filteredOn(status -> status == 200).hasSize(1);
        assertThat(haal("klachtbehandelaar@radar", id, "tijdlijn").jsonPath().getList("items.soort"))
                .containsExactly("melding", "feiten");
    }

    @Test
    void stappen_met_dezelfde_versie_worden_niet_dubbel_gezet() {
        var account = "klachtbehandelaar@dmg";
        var id = id(account, "'anoniem': false");
        var etag = etag(account, id);

        var statussen = tegelijk(
                i -> () -> doe(account, id, "stappen", "{'stap': 'toestemming gegeven', 'datum': '2026-01-05'}", etag)
                        .statusCode());

        assertThat(statussen).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statussen).filteredOn(status -> status == 412).hasSize(TEGELIJK - 1);
    }

    @Test
    void hetzelfde_verzoek_tegelijk_maakt_een_dossier() {
        var sleutel = UUID.randomUUID().toString();

        var ids = tegelijk(i -> () -> als("klachtbehandelaar@radar")
                .contentType("application/json")
                .header("Idempotency-Key", sleutel)
                .body(json("{'organisatie': 'radar'}"))
                .post("/api/v1/dossiers")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id"));

        assertThat(ids).hasSize(TEGELIJK);
        assertThat(ids.stream().distinct()).hasSize(1);
    }

    @Test
    void nummers_lopen_door_zonder_gat_ook_als_velen_tegelijk_melden() {
        var nummers = tegelijk(
                        i -> () -> maak("klachtbehandelaar@integratiewerk", "").<String>path("nummer"))
                .stream()
                .map(nummer -> Integer.parseInt(nummer.substring(5)))
                .sorted()
                .toList();

        assertThat(nummers).hasSize(TEGELIJK).doesNotHaveDuplicates();
        assertThat(nummers.get(TEGELIJK - 1) - nummers.get(0)).isEqualTo(TEGELIJK - 1);
    }

    @Test
    void notities_zonder_versie_komen_er_allemaal_in() {
        var account = "klachtbehandelaar@radar";
        var id = id(account, "'anoniem': false");

        var statussen = tegelijk(i -> () -> als(account)
                .contentType("application/json")
                .body(json("{'tekst': 'Notitie %d'}".formatted(i)))
                .post("/api/v1/dossiers/" + id + "/notities")
                .statusCode());

        assertThat(statussen).containsOnly(201);
        assertThat(haal(account, id, "tijdlijn").jsonPath().getList("items.volgnummer"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, TEGELIJK + 1).boxed().toList());
    }

    @Test
    void een_stap_die_twee_keer_komt_wordt_een_keer_gezet() {
        var account = "klachtbehandelaar@radar";
        var id = id(account, "'anoniem': false");
        var etag = etag(account, id);
        var sleutel = UUID.randomUUID().toString();

        var statussen = tegelijk(i -> () -> als(account)
                .contentType("application/json")
                .header("If-Match", etag)
                .header("Idempotency-Key", sleutel)
                .body(json("{'stap': 'toestemming gegeven', 'datum': '2026-01-05'}"))
                .post("/api/v1/dossiers/" + id + "/stappen")
                .statusCode());
        var ander = als(account)
                .contentType("application/json")
                .header("Idempotency-Key", sleutel)
                .body(json("{'tekst': 'Iets anders.'}"))
                .post("/api/v1/dossiers/" + id + "/notities");

        assertThat(statussen).containsOnly(201);
        assertThat(ander.statusCode()).isEqualTo(409);
        assertThat(haal(account, id, "tijdlijn").jsonPath().getList("items.soort"))
                .containsExactly("melding", "stap");
    }

    private interface Werk<T> {
        Callable<T> voor(int nummer);
    }

    private static <T> List<T> tegelijk(Werk<T> werk) {
        var handen = Executors.newFixedThreadPool(TEGELIJK);
        try {
            var taken = IntStream.range(0, TEGELIJK).mapToObj(werk::voor).toList();
            return handen.invokeAll(taken).stream()
                    .map(SamenwerkingTest::uitkomst)
                    .toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            handen.shutdownNow();
        }
    }

    private static <T> T uitkomst(Future<T> taak) {
        try {
            return taak.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
