package nl.wederhoor.bereik;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.beleid.Pakketten;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Effects across tables: what no case was seen to get any more. */
@Tag("uitputtend")
class BereikTest {
    private static final OffsetDateTime DAG = OffsetDateTime.parse("2026-06-11T12:00:00+02:00");
    private static final Bereik.Pogingen POGINGEN = new Bereik.Pogingen(300, 20_261_120L);
    private static final Map<String, String> RADAR = Pakketten.lees("radar");
    private static final Adviseur BASIS = adviseur(RADAR);

    @Test
    void a_version_that_says_the_same_loses_nothing() {
        assertThat(Bereik.vergelijk(BASIS, BASIS, List.of(RADAR), DAG, POGINGEN))
                .isEqualTo(new Bereikverschil(List.of(), List.of()));
    }

    @Test
    void a_route_that_nobody_gets_any_more_is_found_with_a_case_of_the_version_before() {
        var concept = met(
                "route.dmn", "<text>\"ondersteuning\"</text></outputEntry>", "<text>\"advies\"</text></outputEntry>");

        var verschil = vergelijk(concept);

        assertThat(verschil.verdwenen())
                .extracting(een -> een.uitkomst().woorden())
                .contains("Route ondersteuning: aanbevolen");
        var weg = verschil.verdwenen().stream()
                .filter(een -> een.uitkomst().soort() == Uitkomst.Soort.ROUTE)
                .findFirst()
                .orElseThrow();
        assertThat(weg.zin()).contains("niet gevonden in").doesNotContain("onmogelijk");
        assertThat(weg.pogingen()).isGreaterThan(POGINGEN.aantal());
        var melding = weg.voorbeeld();
        assertThat(Uitkomst.van(BASIS.kern(melding.feiten(), DAG, melding.besluiten())))
                .contains(weg.uitkomst());
        assertThat(Uitkomst.van(adviseur(concept).kern(melding.feiten(), DAG, melding.besluiten())))
                .doesNotContain(weg.uitkomst());
    }

    @Test
    void an_effect_behind_another_table_is_found() {
        var concept = met("vraag.dmn", "<text>\"meer\"</text></outputEntry>", "<text>\"advies\"</text></outputEntry>");

        assertThat(vergelijk(concept).verdwenen())
                .extracting(een -> een.uitkomst().woorden())
                .contains("Route ondersteuning: aanbevolen");
    }

    @Test
    void another_wording_of_a_duty_went_and_came() {
        var concept = new HashMap<>(RADAR);
        var tabel = RADAR.get("plichten-evaluatie.dmn");
        var cel = tabel.replaceFirst("(?s).*?<outputEntry><text>(\"[^\"]{20,}\")</text>.*", "$1");
        concept.put("plichten-evaluatie.dmn", tabel.replace(cel, "\"een heel andere plicht\""));

        var verschil = vergelijk(concept);

        assertThat(verschil.verdwenen())
                .singleElement()
                .matches(een -> een.uitkomst().soort() == Uitkomst.Soort.PLICHT);
        assertThat(verschil.verschenen())
                .singleElement()
                .matches(een -> een.uitkomst().naam().equals("een heel andere plicht"));
    }

    @Test
    void the_same_seed_finds_the_same() {
        var concept =
                met("route.dmn", "<text>\"registratie\"</text></outputEntry>", "<text>\"advies\"</text></outputEntry>");

        assertThat(vergelijk(concept)).isEqualTo(vergelijk(concept));
    }

    private static Bereikverschil vergelijk(Map<String, String> concept) {
        return Bereik.vergelijk(BASIS, adviseur(concept), List.of(RADAR, concept), DAG, POGINGEN);
    }

    private static Map<String, String> met(String bestand, String van, String naar) {
        var concept = new HashMap<>(RADAR);
        assertThat(RADAR.get(bestand)).contains(van);
        concept.put(bestand, RADAR.get(bestand).replace(van, naar));
        return concept;
    }

    private static Adviseur adviseur(Map<String, String> bestanden) {
        return new Adviseur(Beleidslader.laad("radar", 1, bestanden));
    }
}
