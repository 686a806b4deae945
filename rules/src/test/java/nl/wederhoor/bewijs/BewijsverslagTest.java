package nl.wederhoor.bewijs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feiten;
import org.junit.jupiter.api.Test;

/** A difference with an earlier answer is shown: which status, date, row or clause, and in how many reports. */
class BewijsverslagTest {
    private static final Goudenbewijs ANTWOORD = Goudenbewijs.van(new Bewijsvraag(new Vraag(
            "klachtenhulp",
            java.time.OffsetDateTime.parse("2026-04-02T00:00:00+02:00"),
            Feiten.leeg(),
            Besluiten.geen())));
    private static final Kenmerk ROUTE = new Kenmerk(Kenmerksoort.STATUS, "routes.advies");
    private static final Kenmerk TERMIJN = new Kenmerk(Kenmerksoort.DATUM, "termijnen.besluit");
    private static final Kenmerk RIJ = new Kenmerk(Kenmerksoort.RIJ, "verklaring.kh-1");

    @Test
    void gelijke_antwoorden_geven_een_leeg_verslag() {
        var verslag = Bewijsverslag.van(List.of(ANTWOORD), List.of(Goudenbewijs.lees(ANTWOORD.regel())));

        assertThat(verslag.isLeeg()).isTrue();
        assertThat(verslag.voorEigenaren()).isEmpty();
    }

    @Test
    void elk_verschil_heeft_een_eigen_regel() {
        var verslag = Bewijsverslag.van(
                List.of(met(Map.of(ROUTE, "mogelijk", TERMIJN, "2026-04-02"))),
                List.of(met(Map.of(ROUTE, "aanbevolen", RIJ, "route"))));

        assertThat(verslag.regels())
                .containsExactlyInAnyOrder(
                        "klachtenhulp 1 (2026-04-02): status routes.advies was mogelijk, wordt aanbevolen",
                        "klachtenhulp 1 (2026-04-02): datum termijnen.besluit is er niet meer (was 2026-04-02)",
                        "klachtenhulp 1 (2026-04-02): rij verklaring.kh-1 is er nu bij (route)");
    }

    @Test
    void eigenaren_lezen_een_verandering_een_keer_met_het_aantal_meldingen() {
        var was = met(Map.of(ROUTE, "mogelijk"));
        var wordt = met(Map.of(ROUTE, "aanbevolen"));

        assertThat(Bewijsverslag.van(List.of(was, was, was), List.of(wordt, was, wordt))
                        .voorEigenaren())
                .containsExactly(
                        "- Van de 3 vaste meldingen die elke uitgave naspeelt, krijgen er 2 een ander antwoord:",
                        "  - Klachtenhulp, 2 meldingen:",
                        "    - route advies: was mogelijk, wordt aanbevolen (2 keer)");
    }

    @Test
    void andere_woorden_zijn_te_zien_maar_geen_nieuws_voor_eigenaren() {
        var delen = new LinkedHashMap<>(ANTWOORD.delen());
        delen.put("ontbrekend", "anders");
        var anders = new Goudenbewijs(
                ANTWOORD.vraag(),
                ANTWOORD.motor(),
                ANTWOORD.beleidSha256(),
                ANTWOORD.invoerSha256(),
                "anders",
                delen,
                ANTWOORD.kenmerken());

        var verslag = Bewijsverslag.van(List.of(ANTWOORD), List.of(anders));

        assertThat(verslag.regels())
                .containsExactly("klachtenhulp 1 (2026-04-02): alleen woorden, vragen of voorbehoud, in ontbrekend");
        assertThat(verslag.voorEigenaren()).isEmpty();
    }

    private static Goudenbewijs met(Map<Kenmerk, String> kenmerken) {
        return new Goudenbewijs(
                ANTWOORD.vraag(),
                ANTWOORD.motor(),
                ANTWOORD.beleidSha256(),
                ANTWOORD.invoerSha256(),
                "hash van " + new ArrayList<>(kenmerken.values()).hashCode(),
                ANTWOORD.delen(),
                kenmerken);
    }
}
