package nl.wederhoor.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import org.junit.jupiter.api.Test;

/** What a pack of text files becomes. */
class BeleidTest {

    @Test
    void every_file_of_a_pack_is_read() {
        var beleid = Beleidslader.laad("proef", 3, pakket());

        assertThat(beleid.naam()).isEqualTo("Bureau Proef");
        assertThat(beleid.versie()).isEqualTo(3);
        assertThat(beleid.gegeven("werkgebied")).contains("Proefstad");
        assertThat(beleid.parameter("dagen").getal()).isEqualTo(14);
        assertThat(beleid.parameter("rolt").waar()).isFalse();
        assertThat(beleid.parameter("dagen").clausules()).containsExactly("PRF-1a", "PRF-2");
        assertThat(beleid.gelijkgesteldeDagen()).containsEntry(LocalDate.of(2026, 1, 2), "vrijdag na nieuwjaar");
        assertThat(beleid.gemeente(" proefSTAD ")).contains(new Gemeente("Proefstad", true, true, false));
        assertThat(beleid.gemeente("Elders")).isEmpty();
        assertThat(beleid.regels().get("conflict-1").overwegingen()).containsExactly("eerst dit", "dan dat");
        assertThat(beleid.clausules().gesorteerd(List.of("PRF-2", "PRF-9", "PRF-1a", "PRF-2")))
                .containsExactly("PRF-1a", "PRF-2", "PRF-9");
        assertThat(beleid.clausules().clausule("PRF-2"))
                .map(Clausule::omschrijving)
                .contains("iets; met een puntkomma");
    }

    @Test
    void the_same_policy_under_another_number_is_not_compiled_again() {
        var eerste = Beleidslader.laad("proef", 1, pakket());

        var tweede = eerste.alsVersie(2);

        assertThat(tweede.versie()).isEqualTo(2);
        assertThat(tweede.tabellen()).isSameAs(eerste.tabellen());
        assertThat(tweede).usingRecursiveComparison().ignoringFields("versie").isEqualTo(eerste);
        assertThat(eerste.alsVersie(1)).isSameAs(eerste);
    }

    @Test
    void what_is_not_regulated_is_raised_by_its_facts() {
        var punt = Beleidslader.laad("proef", 1, pakket()).nietGeregeld().get(0);

        assertThat(punt.speelt(Feiten.leeg())).isFalse();
        assertThat(punt.speelt(Feiten.leeg().met(Feit.TWIJFEL, false))).isFalse();
        assertThat(punt.speelt(Feiten.leeg().met(Feit.TWIJFEL, true))).isTrue();
        assertThat(punt.speelt(Feiten.leeg().met(Feit.VERZOEKEN, List.of("actie"))))
                .isTrue();
        assertThat(punt.speelt(Feiten.leeg().met(Feit.VERZOEKEN, List.of("aangifte"))))
                .isFalse();
        assertThat(punt.speelt(Feiten.leeg().met(Feit.INTAKE_OP, LocalDate.of(2026, 3, 1))))
                .isTrue();
    }

    @Test
    void the_hash_follows_content_and_not_line_ends_or_the_list_of_files() {
        var hash = Beleidslader.sha256(pakket());
        var windows = new HashMap<>(pakket());
        windows.replaceAll((pad, tekst) -> tekst.replace("\n", "\r\n"));
        windows.put("inhoud.txt", "iets anders");
        var anders = new HashMap<>(pakket());
        anders.merge("parameters.csv", "x;1;;;;\n", String::concat);

        assertThat(hash).hasSize(64).isEqualTo(Beleidslader.sha256(windows)).isNotEqualTo(Beleidslader.sha256(anders));
        assertThat(Beleidslader.laad("proef", 1, pakket()).sha256()).isEqualTo(hash);
    }

    @Test
    void faults_name_the_file() {
        for (var fout : Map.of(
                        "parameters.csv", "sleutel;waarde\na;1\na;2\n",
                        "gemeenten.csv", "naam;binnenWerkgebied;aangesloten;betaalt\nX;ja;misschien;nee\n",
                        "nietgeregeld.csv", "sleutel;feiten\nx;bestaatNiet\n",
                        "clausules.csv", "id\nPRF-1\nPRF-1\n",
                        "regels.csv", "regel\na;b\n")
                .entrySet()) {
            var pakket = new HashMap<>(pakket());
            pakket.put(fout.getKey(), fout.getValue());
            assertThatThrownBy(() -> Beleidslader.laad("proef", 1, pakket))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(fout.getKey());
        }
        assertThatThrownBy(() -> Beleidslader.laad("proef", 1, pakket()).parameter("weg"))
                .hasMessageContaining("parameters.csv");
        assertThatThrownBy(() -> Beleidslader.laad("proef", 1, pakket())
                        .parameter("rolt")
                        .getal())
                .hasMessageContaining("waar()");
        assertThatThrownBy(() -> Pakketten.lees("../geheim")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, String> pakket() {
        return Map.of(
                "organisatie.csv", "sleutel;waarde\nnaam;Bureau Proef\nwerkgebied;Proefstad\n",
                "parameters.csv",
                        "sleutel;waarde;eenheid;label;clausules;toelichting\n"
                                + "dagen;14;dagen;Dagen;PRF-1a, PRF-2;zo\nrolt;false;;Rolt;;\n",
                "kalender.csv", "datum;naam\n2026-01-02;vrijdag na nieuwjaar\n",
                "gemeenten.csv", "naam;binnenWerkgebied;aangesloten;betaalt\nProefstad;ja;ja;nee\n",
                "regels.csv", "regel;clausules;overwegingen\nconflict-1;PRF-1a;eerst dit|dan dat\n",
                "nietgeregeld.csv",
                        "sleutel;feiten;clausules;onderwerp;uitleg;standaard\n"
                                + "gat;twijfel=ja|verzoeken=actie|intakeOp;;iets;uitleg;niets\n",
                "clausules.csv",
                        "id;soort;beslisser;omschrijving;status;thuis\nPRF-1a;regel;;iets;regel;x\n"
                                + "PRF-2;regel;;\"iets; met een puntkomma\";regel;x\n");
    }
}
