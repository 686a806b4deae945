package nl.wederhoor.dossier;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How long lists take over HTTP, one request at a time: the API with Basic, pages with a session. */
final class Lijstmeting {
    private static final int MAAL = 200;
    private static final int WARM = 20;
    private static final int BLADZIJDEN = 40;

    private final URI basis;
    private final PrintStream uit;
    private final Map<String, HttpClient> bezoekers = new HashMap<>();

    Lijstmeting(URI basis, PrintStream uit) {
        this.basis = basis;
        this.uit = uit;
    }

    interface Vraag {
        String pad(int nr);
    }

    void kop() {
        uit.printf(
                Locale.ROOT,
                "%n| what | kB | processor ms of the service | p50 ms | p95 ms | p99 ms |%n|---|---|---|---|---|---|%n");
    }

    /** A list of the API, any of its first forty pages. */
    void api(String wat, String rol, String lijst) throws Exception {
        een("API: " + wat, rol, nr -> "/api/v1" + lijst + (1 + nr % BLADZIJDEN));
    }

    /** A list on pages, any of its first forty. */
    void pagina(String wat, String rol, String lijst) throws Exception {
        een(wat, rol, nr -> lijst + (1 + nr % BLADZIJDEN));
    }

    void een(String wat, String rol, Vraag vraag) throws Exception {
        var millis = new double[MAAL];
        long tekens = 0;
        long rekentijd = 0;
        for (int nr = -WARM; nr < MAAL; nr++) {
            var verzoek = verzoek(rol, vraag.pad(Math.abs(nr)));
            long begin = System.nanoTime();
            var antwoord = bezoeker(rol).send(verzoek, BodyHandlers.ofString());
            if (antwoord.statusCode() != 200) {
                uit.printf("| %s | gave %d |%n", wat, antwoord.statusCode());
                return;
            }
            if (nr == -1) {
                rekentijd = rekentijd();
            }
            if (nr >= 0) {
                millis[nr] = (System.nanoTime() - begin) / 1e6;
                tekens += antwoord.body().length();
            }
        }
        rekentijd = rekentijd() - rekentijd;
        Arrays.sort(millis);
        uit.printf(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f | %.1f |%n",
                wat,
                tekens / MAAL / 1000,
                rekentijd / 1e6 / MAAL,
                millis[MAAL / 2],
                millis[MAAL * 95 / 100],
                millis[MAAL * 99 / 100]);
    }

    /** Processor time of this JVM, service and who asks it, in nanoseconds; the database is not in it. */
    static long rekentijd() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private HttpRequest verzoek(String rol, String pad) {
        var verzoek = HttpRequest.newBuilder(basis.resolve(pad)).header("Accept", "*/*");
        return pad.startsWith("/api/")
                ? verzoek.header(
                                "Authorization",
                                "Basic "
                                        + Base64.getEncoder()
                                                .encodeToString((rol + "@radar:demo").getBytes(StandardCharsets.UTF_8)))
                        .build()
                : verzoek.header("Accept", "text/html").build();
    }

    /** With the session of who has this role; the API does not look at it. */
    private HttpClient bezoeker(String rol) throws IOException, InterruptedException {
        var bekend = bezoekers.get(rol);
        if (bekend != null) {
            return bekend;
        }
        var koekjes = new CookieManager();
        var http = HttpClient.newBuilder().cookieHandler(koekjes).build();
        http.send(HttpRequest.newBuilder(basis.resolve("/aanmelden")).build(), BodyHandlers.discarding());
        var token = koekjes.getCookieStore().getCookies().stream()
                .filter(koekje -> koekje.getName().equals("csrf-token"))
                .findFirst()
                .orElseThrow()
                .getValue();
        var velden = "naam=" + rol + "%40radar&wachtwoord=demo&csrf-token="
                + URLEncoder.encode(token, StandardCharsets.UTF_8);
        http.send(
                HttpRequest.newBuilder(basis.resolve("/aanmelden"))
                        .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.ofString(velden))
                        .build(),
                BodyHandlers.discarding());
        bezoekers.put(rol, http);
        return http;
    }
}
