package nl.wederhoor.bewerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.wederhoor.bewerking.Tabelbeeld.Rijbeeld;
import nl.wederhoor.bewerking.Wijziging.Bijschrift;
import nl.wederhoor.bewerking.Wijziging.Celwijziging;
import nl.wederhoor.bewerking.Wijziging.NieuweRij;
import nl.wederhoor.bewerking.Wijziging.RijVerplaatst;
import nl.wederhoor.bewerking.Wijziging.RijWeg;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.feiten.OngeldigeFeiten;
import org.junit.jupiter.api.Test;

/** An edit changes the characters of what was edited and nothing else; what cannot be is refused with its place. */
class TabelbewerkerTest {
    private static final Meegeleverd SOORT = Meegeleverd.van("radar", "soort");
    private static final Meegeleverd TERMIJNEN = Meegeleverd.van("radar", "termijnen");

    @Test
    void opening_and_saving_every_table_that_we_ship_changes_no_character() {
        for (var tabel : Meegeleverd.alle()) {
            assertThat(tabel.bewerk()).isEqualTo(tabel.tekst());
            assertThat(tabel.bewerk(alles(tabel.beeld()))).as(tabel.besluit()).isEqualTo(tabel.tekst());
        }
    }

    @Test
    void one_cell_edit_changes_one_text_and_nothing_else() {
        assertThat(Celproef.overal(new Random(6), 10)).isGreaterThan(250);
    }

    @Test
    void clauses_and_a_remark_change_one_text_each() {
        for (var tabel : Meegeleverd.alle()) {
            var rij = tabel.beeld().rijen().get(0);
            var laatste = tabel.clausules().alle().get(tabel.clausules().alle().size() - 1);
            var clausule = tabel.bewerk(new Bijschrift(rij.id(), List.of(laatste.id()), null));
            var remark = tabel.bewerk(new Bijschrift(rij.id(), null, "<zo> & \"anders\""));

            assertThat(Tabelbeeld.van(tabel.besluit(), clausule).rijen().get(0).clausules())
                    .containsExactly(laatste.id());
            assertThat(Tabelbeeld.van(tabel.besluit(), remark).rijen().get(0).toelichting())
                    .isEqualTo("<zo> & \"anders\"");
            Celproef.assertEenTekst(tabel.tekst(), remark);
        }
    }

    @Test
    void a_row_is_added_where_it_is_asked_and_gets_a_name_of_its_own() {
        var cellen = Map.of("melder", "bureau, vriend", "soort", "klacht");
        var nieuw = new NieuweRij(cellen, List.of("RADAR-1.3", "RADAR-1.2"), "het bureau telt mee", "radar-1.3-1");

        var na = SOORT.bewerk(
                nieuw,
                new NieuweRij(cellen, List.of("RADAR-1.3"), null, ""),
                new NieuweRij(cellen, List.of("RADAR-1.3"), null, null));

        assertThat(ids(na))
                .containsExactly(
                        "radar-eigen-2", "radar-1.3-1", "radar-eigen-1", "radar-1.2-1", "radar-1.2-2", "radar-eigen-3");
        assertThat(na).contains("""
                      <rule id="radar-eigen-1">
                        <inputEntry><text>"bureau", "vriend"</text></inputEntry>
                        <inputEntry><text>-</text></inputEntry>
                        <outputEntry><text>"klacht"</text></outputEntry>
                        <annotationEntry><text>RADAR-1.3, RADAR-1.2</text></annotationEntry>
                        <annotationEntry><text>het bureau telt mee</text></annotationEntry>
                      </rule>
                """);
        assertThat(na.replaceAll("(?s)\n      <rule id=\"radar-eigen.*?</rule>", ""))
                .isEqualTo(SOORT.tekst());
    }

    @Test
    void a_name_of_a_row_is_not_given_twice() {
        var rij = new NieuweRij(Map.of("soort", "klacht"), List.of("RADAR-1.3"), null, null);

        var na = Tabelbewerker.bewerk("soort", SOORT.tekst(), List.of(rij), SOORT.clausules(), "v7");
        var later = Tabelbewerker.bewerk("soort", na, List.of(new RijWeg("radar-v7-1"), rij), SOORT.clausules(), "v7");

        assertThat(ids(na)).contains("radar-v7-1");
        assertThat(ids(later)).contains("radar-v7-2").doesNotContain("radar-v7-1");
    }

    @Test
    void a_row_goes_and_comes_back_to_its_place_without_a_trace() {
        for (var tabel : Meegeleverd.alle()) {
            var rijen = tabel.beeld().rijen();
            var eerste = rijen.get(0).id();
            var laatste = rijen.get(rijen.size() - 1).id();
            var verplaatst = tabel.bewerk(new RijVerplaatst(eerste, laatste));
            var terug = Tabelbewerker.bewerk(
                    tabel.besluit(), verplaatst, List.of(new RijVerplaatst(eerste, "")), tabel.clausules());

            assertThat(ids(tabel.besluit(), verplaatst).get(rijen.size() - 1)).isEqualTo(eerste);
            assertThat(terug).isEqualTo(tabel.tekst());
        }
        assertThat(ids(SOORT.bewerk(new RijWeg("radar-1.2-1")))).containsExactly("radar-1.3-1", "radar-1.2-2");
    }

    @Test
    void every_fault_comes_at_once_with_row_column_and_what_is_allowed_and_no_value() {
        var fouten = fouten(
                TERMIJNEN,
                new Celwijziging("radar-2.3-1", "kanaal", "geheim"),
                new Celwijziging("geheim", "kanaal", "brief"),
                new Celwijziging("radar-2.3-1", "geheim", "brief"),
                new Celwijziging("radar-2.3-1", "spoed", null),
                new NieuweRij(Map.of("kanaal", "geheim", "geheim; x", "1"), List.of("GEHEIM-1"), "\u0000", "geheim"),
                new RijWeg("geheim"),
                new RijVerplaatst("radar-2.3-1", "geheim"),
                new Bijschrift("radar-2.3-1", List.of(), "geheim".repeat(60)));

        assertThat(fouten)
                .extracting(Fout::pad)
                .containsExactlyInAnyOrder(
                        "wijzigingen[0].waarde",
                        "wijzigingen[1].rij",
                        "wijzigingen[2].kolom",
                        "wijzigingen[3].waarde",
                        "wijzigingen[4].na",
                        "wijzigingen[4].nieuweRij.cellen.?",
                        "wijzigingen[4].nieuweRij.cellen.kanaal",
                        "wijzigingen[4].nieuweRij.cellen.aantal",
                        "wijzigingen[4].nieuweRij.cellen.eenheid",
                        "wijzigingen[4].nieuweRij.cellen.herkomst",
                        "wijzigingen[4].nieuweRij.clausules",
                        "wijzigingen[4].nieuweRij.toelichting",
                        "wijzigingen[5].verwijderRij",
                        "wijzigingen[6].na",
                        "wijzigingen[7].clausules",
                        "wijzigingen[7].toelichting");
        assertThat(fouten.get(0).melding()).startsWith("Rij radar-2.3-1, kolom Hoe de melding binnenkwam (kanaal): ");
        assertThat(fouten.get(0).toegestaan()).contains("brief", "e-mail", "-");
        assertThat(fouten.toString()).doesNotContain("geheim").doesNotContain("GEHEIM");
    }

    @Test
    void what_is_not_given_at_all_is_a_fault_like_any_other() {
        assertThat(fouten(
                        SOORT,
                        new Celwijziging(null, null, null),
                        new NieuweRij(null, null, null, null),
                        new RijWeg(null),
                        new RijVerplaatst(null, null),
                        new Bijschrift(null, null, null)))
                .extracting(Fout::pad)
                .containsExactly(
                        "wijzigingen[0].rij",
                        "wijzigingen[0].kolom",
                        "wijzigingen[1].nieuweRij.cellen.soort",
                        "wijzigingen[1].nieuweRij.clausules",
                        "wijzigingen[2].verwijderRij",
                        "wijzigingen[3].verplaatsRij",
                        "wijzigingen[4].rij");
    }

    @Test
    void a_table_keeps_one_row_and_takes_no_more_than_the_guard_reads() {
        var weg = SOORT.beeld().rijen().stream().map(rij -> new RijWeg(rij.id()));
        var rij = new NieuweRij(Map.of("soort", "klacht"), List.of("RADAR-1.3"), null, null);

        assertThat(fouten(SOORT, weg.toArray(Wijziging[]::new)))
                .extracting(Fout::melding)
                .containsExactly("Een tabel heeft ten minste een rij.");
        assertThat(fouten(SOORT, Stream.generate(() -> rij).limit(62).toArray(Wijziging[]::new)))
                .extracting(Fout::pad)
                .containsExactly("wijzigingen[61].nieuweRij");
    }

    private static List<Fout> fouten(Meegeleverd tabel, Wijziging... wijzigingen) {
        return catchThrowableOfType(OngeldigeFeiten.class, () -> tabel.bewerk(wijzigingen))
                .fouten();
    }

    private static List<String> ids(String na) {
        return ids("soort", na);
    }

    private static List<String> ids(String besluit, String na) {
        return Tabelbeeld.van(besluit, na).rijen().stream().map(Rijbeeld::id).toList();
    }

    /** Every cell, clause and remark sent back as it was read, and every row put where it stands. */
    private static Wijziging[] alles(Tabelbeeld beeld) {
        var alles = new ArrayList<Wijziging>();
        String vorige = "";
        for (var rij : beeld.rijen()) {
            rij.cellen().forEach((kolom, waarde) -> alles.add(new Celwijziging(rij.id(), kolom, waarde)));
            alles.add(new Bijschrift(rij.id(), rij.clausules(), rij.toelichting()));
            alles.add(new RijVerplaatst(rij.id(), vorige));
            vorige = rij.id();
        }
        return alles.toArray(Wijziging[]::new);
    }
}
