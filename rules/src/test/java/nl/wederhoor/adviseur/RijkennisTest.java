package nl.wederhoor.adviseur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wederhoor.advies.Advies.Verklaring;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.beleid.Clausules;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.bewerking.Tabelbewerker;
import nl.wederhoor.bewerking.Wijziging;
import nl.wederhoor.bewerking.Wijziging.NieuweRij;
import nl.wederhoor.bewerking.Wijziging.RijWeg;
import nl.wederhoor.feiten.Besluiten;
import org.junit.jupiter.api.Test;

/** What is known of a row is known of that row, whatever its id. */
final class RijkennisTest {
    private static final String NIEUW = "dmg-v2-1";

    @Test
    void twee_tabellen_met_een_nieuwe_rij_van_dezelfde_naam_noemen_elk_hun_eigen_clausules() {
        Map<String, String> bestanden = new TreeMap<>(Pakketten.lees("dmg"));
        var clausules = Proef.adviseur("dmg").beleid().clausules();
        voegToe(bestanden, "plichten-plan", "plan", "DMG-9b", clausules);
        voegToe(bestanden, "plichten-evaluatie", "evaluatie", "DMG-9a", clausules);

        var advies = new Adviseur(Beleidslader.laad("dmg", 2, bestanden))
                .adviseer(Proef.feiten("'fase': 'intake'"), Proef.moment("2026-04-02"), Besluiten.geen());

        assertThat(advies.verklaring())
                .filteredOn(verklaring -> verklaring.regel().equals(NIEUW))
                .extracting(Verklaring::besluit, Verklaring::clausules)
                .containsExactlyInAnyOrder(
                        tuple("plichten-plan", List.of("DMG-9b")), tuple("plichten-evaluatie", List.of("DMG-9a")));
    }

    @Test
    void een_tabel_van_wensen_met_een_gat_legt_de_wens_voor() {
        Map<String, String> bestanden = new TreeMap<>(Pakketten.lees("dmg"));
        var rijen = Proef.adviseur("dmg").beleid().tabellen().tabel("wens").rijen();
        bestanden.compute("wens.dmn", (pad, tekst) -> {
            List<Wijziging> weg = new ArrayList<>();
            rijen.subList(1, rijen.size()).forEach(rij -> weg.add(new RijWeg(rij.id())));
            return Tabelbewerker.bewerk(
                    "wens", tekst, weg, Proef.adviseur("dmg").beleid().clausules(), "v2");
        });

        var advies = new Adviseur(Beleidslader.laad("dmg", 2, bestanden))
                .adviseer(
                        Proef.feiten("'wensBehandelaar': 'overig', 'gronden': [], 'aard': []"),
                        Proef.moment("2026-04-02"),
                        Besluiten.geen());

        assertThat(advies.wens().directeRelatie()).isEqualTo("te beoordelen");
    }

    private static void voegToe(
            Map<String, String> bestanden, String besluit, String moment, String clausule, Clausules clausules) {
        Map<String, String> cellen = Map.of(
                "plicht", "proef-" + moment, "tekst", "Doe dit.", "wie", "klachtbehandelaar", "blokkeert", "geen");
        bestanden.compute(
                besluit + ".dmn",
                (pad, tekst) -> Tabelbewerker.bewerk(
                        besluit,
                        tekst,
                        List.of(new NieuweRij(cellen, List.of(clausule), "proef", null)),
                        clausules,
                        "v2"));
    }
}
