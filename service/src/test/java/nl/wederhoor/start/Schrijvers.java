package nl.wederhoor.start;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Handlers who work on dossiers over HTTP without a pause, and remember what they were answered. */
final class Schrijvers {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString("klachtbehandelaar@radar:demo".getBytes());
    private static final String MELDING = "{\"organisatie\": \"radar\", \"feiten\": {\"kanaal\": \"telefoon\","
            + " \"spoedIndicatie\": true, \"ontvangenOp\": \"2026-03-02T09:00:00+01:00\"},"
            + " \"melderGegevens\": {\"naam\": \"Jo Verzonnen\"}}";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String basis;
    private final Queue<Antwoord> beantwoord = new ConcurrentLinkedQueue<>();
    private final Queue<String> onbeantwoord = new ConcurrentLinkedQueue<>();
    private final AtomicInteger gevraagd = new AtomicInteger();
    private volatile boolean stoppen;
    private List<Thread> draden = List.of();

    Schrijvers(String basis) {
        this.basis = basis;
    }

    /**
     * Something that was answered with a yes.
     *
     * @param teken a text that stands in the dossier because of it, or null
     */
    record Antwoord(String dossier, long versie, String teken) {}

    void begin(int aantal) {
        draden = IntStream.range(0, aantal)
                .mapToObj(nr -> new Thread(this::werk, "schrijver-" + nr))
                .toList();
        draden.forEach(Thread::start);
    }

    void stop() throws InterruptedException {
        stoppen = true;
        for (var draad : draden) {
            draad.join();
        }
    }

    Queue<Antwoord> beantwoord() {
        return beantwoord;
    }

    /** Keys of requests for a new dossier to which no answer came. */
    Queue<String> onbeantwoord() {
        return onbeantwoord;
    }

    int gevraagd() {
        return gevraagd.get();
    }

    private void werk() {
        while (!stoppen) {
            try {
                zaak();
            } catch (IOException e) {
                return; // killed: whoever waits for an answer gets none
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** A report, a fact, a step and notes; the next only after the answer to the one before. */
    private void zaak() throws IOException, InterruptedException {
        var dossier = maak(UUID.randomUUID().toString());
        if (dossier == null) {
            return;
        }
        var id = dossier.path("id").asText();
        onthoud(dossier, null);
        doe(
                "PATCH",
                id,
                "",
                "{\"feiten\": {\"anoniem\": false}}",
                dossier.path("versie").asLong(),
                null);
        doe("POST", id, "/beslissingen", "{\"onderwerp\": \"spoed\", \"besluit\": \"ja\"}", -1, null);
        doe("POST", id, "/stappen", "{\"stap\": \"contact\", \"datum\": \"2026-03-03\"}", -1, null);
        for (int nr = 0; nr < 3; nr++) {
            var teken = UUID.randomUUID().toString();
            doe("POST", id, "/notities", "{\"tekst\": \"" + teken + "\"}", -1, teken);
        }
    }

    /** Null when it was refused for now. */
    JsonNode maak(String sleutel) throws IOException, InterruptedException {
        gevraagd.incrementAndGet();
        onbeantwoord.add(sleutel);
        var antwoord = stuur("POST", "/dossiers", MELDING, "Idempotency-Key", sleutel);
        if (antwoord.statusCode() != 201) {
            return null;
        }
        onbeantwoord.remove(sleutel);
        return JSON.readTree(antwoord.body());
    }

    private void doe(String methode, String id, String onder, String body, long versie, String teken)
            throws IOException, InterruptedException {
        gevraagd.incrementAndGet();
        var antwoord =
                stuur(methode, "/dossiers/" + id + onder, body, "If-Match", versie < 0 ? "*" : "\"" + versie + "\"");
        if (antwoord.statusCode() / 100 == 2) {
            onthoud(JSON.readTree(antwoord.body()), teken);
        }
    }

    private void onthoud(JsonNode dossier, String teken) {
        beantwoord.add(
                new Antwoord(dossier.path("id").asText(), dossier.path("versie").asLong(), teken));
    }

    private HttpResponse<String> stuur(String methode, String pad, String body, String kop, String waarde)
            throws IOException, InterruptedException {
        return http.send(
                verzoek(pad)
                        .header(
                                "Content-Type",
                                "application/" + (methode.equals("PATCH") ? "merge-patch+" : "") + "json")
                        .header(kop, waarde)
                        .method(methode, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    JsonNode lees(String pad, String account) throws IOException, InterruptedException {
        var antwoord = http.send(
                HttpRequest.newBuilder(URI.create(basis + "/api/v1" + pad))
                        .timeout(Duration.ofSeconds(60))
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString((account + ":demo").getBytes()))
                        .build(),
                BodyHandlers.ofString());
        if (antwoord.statusCode() != 200) {
            throw new IOException(pad + " gave " + antwoord.statusCode());
        }
        return JSON.readTree(antwoord.body());
    }

    private HttpRequest.Builder verzoek(String pad) {
        return HttpRequest.newBuilder(URI.create(basis + "/api/v1" + pad))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", BASIC);
    }
}
