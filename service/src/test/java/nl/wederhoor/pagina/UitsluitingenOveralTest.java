package nl.wederhoor.pagina;

import static nl.wederhoor.pagina.Ondervraging.ALLES;
import static nl.wederhoor.pagina.Ondervraging.JSON;
import static nl.wederhoor.pagina.Ondervraging.json;
import static nl.wederhoor.pagina.Ondervraging.post;
import static nl.wederhoor.pagina.Ondervraging.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * What an exclusion closes is closed whichever way one asks: each exclusion is a class, each way in a test of it.
 *
 * <p>Everything else is given in every question, so that nothing but the exclusion can close a line.
 */
@QuarkusTest
class UitsluitingenOveralTest {
    @Nested
    class Anonimiteit implements Wegen {
        @Override
        public String feiten() {
            return "{'anoniem': true}";
        }

        @Override
        public Map<String, String> dicht() {
            return Map.of(
                    "ondersteuning", "uitgesloten",
                    "empowerment", "uitgesloten",
                    "bemiddeling", "uitgesloten",
                    "ondersteuning bij procedure", "uitgesloten",
                    "brief aan wederpartij", "uitgesloten",
                    "brief namens cliënt", "uitgesloten",
                    "publiciteit", "uitgesloten");
        }

        @Override
        public Set<String> opheffend() {
            return Set.of("anonimiteit=nee");
        }
    }

    @Nested
    class EenDerdeZonderHetSlachtoffer implements Wegen {
        @Override
        public String feiten() {
            return "{'melder': 'getuige', 'contactMetSlachtoffer': false}";
        }

        @Override
        public Map<String, String> dicht() {
            return Map.of(
                    "ondersteuning", "uitgesloten",
                    "bemiddeling", "geblokkeerd",
                    "brief namens cliënt", "geblokkeerd",
                    "publiciteit", "geblokkeerd");
        }

        @Override
        public Set<String> opheffend() {
            return Set.of("uitzondering zonder slachtoffer=toegestaan");
        }
    }

    @Nested
    class Belangenverstrengeling implements Wegen {
        @Override
        public String feiten() {
            return "{'zelfdeIncidentWederpartij': true}";
        }

        @Override
        public Map<String, String> dicht() {
            return Map.of(
                    "ondersteuning", "uitgesloten",
                    "empowerment", "uitgesloten",
                    "brief aan wederpartij", "uitgesloten",
                    "brief namens cliënt", "uitgesloten",
                    "bemiddeling", "geblokkeerd");
        }

        @Override
        public Set<String> opheffend() {
            return Set.of("belangenverstrengeling=bemiddeling");
        }
    }

    @Nested
    class GeenToestemming implements Wegen {
        @Override
        public String feiten() {
            return "{'toestemming': null}";
        }

        @Override
        public Map<String, String> dicht() {
            return Map.of(
                    "bemiddeling", "geblokkeerd",
                    "ondersteuning bij procedure", "geblokkeerd",
                    "brief aan wederpartij", "geblokkeerd",
                    "brief namens cliënt", "geblokkeerd",
                    "publiciteit", "geblokkeerd");
        }
    }

    @Nested
    class GeenMachtiging implements Wegen {
        @Override
        public String feiten() {
            return "{'machtiging': null}";
        }

        @Override
        public Map<String, String> dicht() {
            return Map.of("brief namens cliënt", "geblokkeerd");
        }
    }

    @Nested
    class GeenHoorEnWederhoor implements Wegen {
        @Override
        public String feiten() {
            return "{'hoorWederhoorGedaan': null}";
        }

        @Override
        public Map<String, String> dicht() {
            return Map.of("bemiddeling", "geblokkeerd", "ondersteuning bij procedure", "geblokkeerd");
        }
    }

    @Nested
    class EenCalamiteit implements Wegen {
        @Override
        public String feiten() {
            return "{'calamiteit': true}";
        }

        @Override
        public Map<String, String> dicht() {
            return Map.of("bemiddeling", "uitgesloten");
        }

        @Override
        public List<String> organisaties() {
            return List.of("klachtenhulp");
        }
    }

    @Test
    void zonder_een_uitsluiting_is_dezelfde_hulp_open() {
        var vraag = JSON.createObjectNode().put("organisatie", "radar").put("peildatum", "2026-04-02");
        vraag.set("feiten", json(ALLES));

        var advies = post("/api/v1/adviezen", vraag);

        assertThat(status(advies, "", "ondersteuning")).isEqualTo("aanbevolen");
        for (var vorm : List.of("empowerment", "bemiddeling", "brief namens cliënt", "publiciteit")) {
            assertThat(status(advies, "", vorm)).as(vorm).isEqualTo("toegestaan");
        }
    }

    @Test
    void na_een_besluit_voor_bemiddeling_is_bij_belangenverstrengeling_alleen_dat_wat_de_tekst_toelaat_weer_open() {
        for (var organisatie : List.of("radar", "dmg")) {
            var vraag = JSON.createObjectNode().put("organisatie", organisatie).put("peildatum", "2026-04-02");
            var feiten = json(ALLES);
            vraag.set("feiten", feiten.put("zelfdeIncidentWederpartij", true));
            vraag.withArray("besluiten")
                    .addObject()
                    .put("onderwerp", "belangenverstrengeling")
                    .put("besluit", "bemiddeling");

            assertThat(status(post("/api/v1/adviezen", vraag), "", "bemiddeling"))
                    .isEqualTo("toegestaan");
        }
    }
}
