package nl.wederhoor.verschil;

import static nl.wederhoor.tabel.Proeftabel.tabel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.tabel.Proeftabel;
import org.junit.jupiter.api.Test;

/** The difference of two versions by row id, cell by cell, in words. */
class VerschilTest {
    @Test
    void a_version_does_not_differ_from_itself_whatever_its_line_ends() {
        var oud = Pakketten.lees("radar");
        var nieuw = new HashMap<>(oud);
        nieuw.replaceAll((pad, tekst) -> tekst.replace("\n", "\r\n"));

        assertThat(Verschil.van(oud, nieuw)).isEmpty();
    }

    @Test
    void one_changed_cell_of_a_shipped_table_is_one_sentence() {
        var oud = Pakketten.lees("radar");
        var nieuw = new HashMap<>(oud);
        nieuw.put("parameters.csv", oud.get("parameters.csv").replace("drempelSignaal;3;", "drempelSignaal;5;"));
        nieuw.put(
                "soort.dmn",
                oud.get("soort.dmn")
                        .replaceFirst(
                                "<text>\"klacht\"</text></outputEntry>", "<text>\"melding\"</text></outputEntry>"));

        var verschillen = Verschil.van(oud, nieuw);

        assertThat(verschillen.stream().flatMap(een -> een.zinnen().stream()))
                .containsExactly(
                        "parameters, rij drempelSignaal: waarde van 3 naar 5",
                        "soort, rij radar-1.3-1: Soort van klacht naar melding");
    }

    @Test
    void rows_that_came_went_moved_or_changed_are_told_by_id() {
        var oud = leeg().rij("r1", "true", "1")
                .rij("r2", "false", "2")
                .rij("r3", "-", "3")
                .rij("r4", "-", "4");
        var nieuw = leeg().rij("r4", "-", "4")
                .rijMet("r1", "RADAR-2.3", "zo", "true", "9")
                .rij("r3", "true", "3")
                .rij("r5", "false", "5");

        var verschil = verschil(oud, nieuw);

        assertThat(verschil.zinnen())
                .containsExactly(
                        "t, rij r4: verplaatst",
                        "t, rij r1: aantal van 1 naar 9; Clausules van niets naar RADAR-2.3; Toelichting van niets naar zo",
                        "t, rij r3: anoniem van maakt niet uit naar true",
                        "t, rij r5: toegevoegd: anoniem false; aantal 5",
                        "t, rij r2: verwijderd: anoniem false; aantal 2");
        assertThat(verschil.rijen()).filteredOn(Rijverschil::verplaatst).hasSize(1);
    }

    @Test
    void columns_and_tables_that_came_or_went_are_told() {
        var nieuw = tabel("t", "FIRST")
                .ja("anoniem")
                .ja("spoed")
                .uit("aantal", "number", "")
                .rij("r1", "true", "-", "1");
        var weg = Verschil.van(Proeftabel.bestanden(leeg().rij("r1", "true", "1")), Map.of());

        assertThat(verschil(leeg().rij("r1", "true", "1"), nieuw).zinnen())
                .contains("t: Trefbeleid van UNIQUE naar FIRST", "t: kolom spoed is nieuw");
        assertThat(weg).hasSize(1);
        assertThat(weg.get(0).zinnen())
                .containsExactly("t: de tabel is verwijderd", "t, rij r1: verwijderd: anoniem true; aantal 1");
    }

    private static Proeftabel leeg() {
        return tabel("t", "UNIQUE").ja("anoniem").uit("aantal", "number", "");
    }

    private static Bestandsverschil verschil(Proeftabel oud, Proeftabel nieuw) {
        var verschillen = Verschil.van(Proeftabel.bestanden(oud), Proeftabel.bestanden(nieuw));
        assertThat(verschillen).hasSize(1);
        return verschillen.get(0);
    }
}
