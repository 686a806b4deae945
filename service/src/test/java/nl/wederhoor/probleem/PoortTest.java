package nl.wederhoor.probleem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Addresses that another layer could read differently are refused, raw as they come over the wire. */
@QuarkusTest
class PoortTest {
    private static final List<String> REFUSED = List.of(
            "/api/v1/proef/wie;x=1",
            "/api;/v1/proef/wie",
            "/api/v1/proef/wie%3bx",
            "/api/v1/proef/wie%3Bx",
            "/api/v1/proef%2fwie",
            "/api/v1/proef%2Fwie",
            "/api%5cv1/proef/wie",
            "/api\\v1/proef/wie",
            "//api/v1/proef/wie",
            "/api//v1/proef/wie",
            "/api/v1//proef/wie",
            "/api/v1/../v1/proef/wie",
            "/proef/..%2fapi/v1/proef/wie",
            "/%2e%2e/api/v1/proef/wie",
            "/api/v1/%2e/proef/wie",
            "/api/v1/./proef/wie",
            "/api/v1/proef/wie%00",
            "/api/v1/proef/wie%252f",
            "/%61pi/v1/proef/wie",
            "/api/v1/%70roef/wie",
            "/api/v1/proef/wie%zz",
            "/api/v1/proef/wie%4");

    @TestHTTPResource
    URL url;

    @Test
    void ambiguous_addresses_are_refused_with_a_problem() throws Exception {
        for (var path : REFUSED) {
            var answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

            assertThat(answer).as(path).startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void an_address_of_another_host_in_the_request_line_gives_nothing_away() throws Exception {
        var answer = raw("GET http://elders/api/v1/proef/wie HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400");
    }

    @Test
    void ordinary_addresses_pass() {
        assertThat(Poort.isAmbiguous("/melding?naar=a//b&x=%2f..;")).isFalse();
        assertThat(Poort.isAmbiguous("/protocol/radar")).isFalse();
        assertThat(Poort.isAmbiguous("/vendor/htmx-2.0.11/htmx.min.js")).isFalse();
        assertThat(Poort.isAmbiguous("/api/v1/feiten/cli%C3%ABnt")).isFalse();
    }

    @Test
    void a_large_body_without_a_size_is_refused_too() throws Exception {
        var chunk = "x".repeat(60_000);
        var start = "{\"getal\": 1, \"vulling\": \"";
        var body = new StringBuilder(Integer.toHexString(start.length()) + "\r\n" + start + "\r\n");
        for (int i = 0; i < 20; i++) {
            body.append(Integer.toHexString(chunk.length()))
                    .append("\r\n")
                    .append(chunk)
                    .append("\r\n");
        }
        var answer = raw("POST /api/v1/proef/json HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + body + "0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413").contains("problem+json");
    }

    @Test
    void every_answer_carries_the_security_headers() {
        for (var path :
                List.of("/api/v1/bestaat-niet", "/proef/weiger/poort", "/q/health/live", "/vendor/manifest.csv")) {
            given().get(path)
                    .then()
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "no-referrer")
                    .header(
                            "Content-Security-Policy",
                            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
                                    + " 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none';"
                                    + " frame-ancestors 'none'");
        }
    }

    private String raw(String request) throws IOException {
        var address = URI.create(url.toString());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(5_000);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
            } catch (IOException e) {
                assertThat(e).hasMessageMatching("(?s).*(reset|Broken pipe).*"); // refused before all was sent
            }
            return new String(socket.getInputStream().readNBytes(900), StandardCharsets.ISO_8859_1);
        }
    }
}
