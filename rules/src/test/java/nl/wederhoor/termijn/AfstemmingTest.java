package nl.wederhoor.termijn;

import static nl.wederhoor.advies.Termijnsoort.AANLEVEREN_STUKKEN;
import static nl.wederhoor.advies.Termijnsoort.BEWAREN;
import static nl.wederhoor.advies.Termijnsoort.EERSTE_CONTACT;
import static nl.wederhoor.advies.Termijnsoort.REACTIE_NA_RAPPEL;
import static nl.wederhoor.advies.Termijnsoort.REACTIE_WEDERPARTIJ;
import static nl.wederhoor.advies.Termijnsoort.REGISTRATIE;
import static nl.wederhoor.advies.Termijnsoort.TWEEDE_TERMIJN_STUKKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.wederhoor.advies.Advies.Termijn;
import nl.wederhoor.advies.Herkomst;
import nl.wederhoor.advies.Termijnsoort;
import nl.wederhoor.advies.Termijnstatus;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import org.junit.jupiter.api.Test;

/** Kept terms and a new advice: what begins, moves, is met, is followed up and lapses. */
class AfstemmingTest {
    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 20);

    @Test
    void een_nieuwe_termijn_begint_en_dezelfde_verandert_niet() {
        var eerste = stem(List.of(), Feiten.leeg(), loopt(EERSTE_CONTACT, BEGIN, 1));
        assertThat(eerste).hasSize(1).allMatch(Afstemming.Stap::isAnders);

        var tweede = stem(naar(eerste), Feiten.leeg(), loopt(EERSTE_CONTACT, BEGIN, 1));
        assertThat(tweede).hasSize(1).noneMatch(Afstemming.Stap::isAnders);
    }

    @Test
    void een_verbeterde_eerste_dag_verplaatst_de_termijn_die_loopt() {
        var bewaard = naar(stem(List.of(), Feiten.leeg(), loopt(EERSTE_CONTACT, BEGIN, 1)));

        var stappen = stem(bewaard, Feiten.leeg(), loopt(EERSTE_CONTACT, BEGIN.plusDays(3), 1));

        assertThat(stappen).hasSize(1);
        assertThat(stappen.get(0).naar().termijn().uiterlijk()).isEqualTo(BEGIN.plusDays(4));
    }

    @Test
    void een_brief_na_een_afgeronde_brief_begint_een_nieuwe_termijn() {
        var bewaard = naar(stem(List.of(), Feiten.leeg(), gehaald(REACTIE_WEDERPARTIJ, BEGIN, 14)));

        var stappen = stem(bewaard, Feiten.leeg(), loopt(REACTIE_WEDERPARTIJ, BEGIN.plusDays(15), 14));

        assertThat(standen(stappen)).containsExactly(Termijnstand.VOLDAAN, Termijnstand.LOOPT);
    }

    @Test
    void te_laat_gedaan_is_ook_gedaan_en_een_feit_dat_vervalt_laat_de_termijn_weer_lopen() {
        var gedaan = Feiten.leeg().met(Feit.EERSTE_CONTACT_OP, BEGIN.plusDays(5));
        var bewaard = naar(stem(List.of(), gedaan, verstreken(EERSTE_CONTACT, BEGIN, 1)));
        assertThat(bewaard.get(0).stand()).isEqualTo(Termijnstand.VOLDAAN);
        assertThat(bewaard.get(0).voldaanOp()).isEqualTo(BEGIN.plusDays(5));

        var stappen = stem(bewaard, Feiten.leeg(), verstreken(EERSTE_CONTACT, BEGIN, 1));

        assertThat(standen(stappen)).containsExactly(Termijnstand.LOOPT);
    }

    @Test
    void wie_direct_werd_gesproken_had_die_dag_contact() {
        var feiten = Feiten.leeg()
                .met(Feit.TE_WOORD_GESTAAN, true)
                .met(Feit.ONTVANGEN_OP, OffsetDateTime.parse("2026-03-01T23:30:00Z"));

        var bewaard = naar(stem(List.of(), feiten, gehaald(EERSTE_CONTACT, BEGIN, 1)));

        assertThat(bewaard.get(0).voldaanOp()).isEqualTo(BEGIN);
    }

    @Test
    void een_rappel_volgt_de_termijn_van_de_brief_op() {
        var brief = loopt(REACTIE_WEDERPARTIJ, BEGIN, 14);
        var bewaard = naar(stem(List.of(), Feiten.leeg(), brief));

        var op = stem(bewaard, Feiten.leeg(), brief, loopt(REACTIE_NA_RAPPEL, BEGIN.plusDays(14), 14));
        var erna = stem(bewaard, Feiten.leeg(), brief, loopt(REACTIE_NA_RAPPEL, BEGIN.plusDays(15), 14));

        assertThat(standen(op))
                .as("op de laatste dag zelf")
                .containsExactly(Termijnstand.VERVALLEN, Termijnstand.LOOPT);
        assertThat(standen(erna)).containsExactly(Termijnstand.VERLOPEN, Termijnstand.LOOPT);
        assertThat(standen(stem(naar(erna), Feiten.leeg(), brief, loopt(REACTIE_NA_RAPPEL, BEGIN.plusDays(15), 14))))
                .containsExactly(Termijnstand.VERLOPEN, Termijnstand.LOOPT);
    }

    @Test
    void stukken_die_er_zijn_voldoen_de_termijn_een_ingetrokken_intake_laat_die_vervallen() {
        var bewaard = naar(stem(List.of(), Feiten.leeg(), loopt(AANLEVEREN_STUKKEN, BEGIN, 7)));

        assertThat(standen(stem(bewaard, Feiten.leeg().met(Feit.STUKKEN_ONTBREKEN, false))))
                .containsExactly(Termijnstand.VOLDAAN);
        assertThat(standen(stem(bewaard, Feiten.leeg()))).containsExactly(Termijnstand.VERVALLEN);
    }

    @Test
    void wat_vervallen_is_komt_met_zijn_begin_terug() {
        var stukken = loopt(AANLEVEREN_STUKKEN, BEGIN, 7);
        var vervallen = naar(stem(naar(stem(List.of(), Feiten.leeg(), stukken)), Feiten.leeg()));

        assertThat(standen(stem(vervallen, Feiten.leeg(), stukken))).containsExactly(Termijnstand.LOOPT);
    }

    @Test
    void sluiten_laat_alles_vervallen_behalve_bewaren_en_heropenen_haalt_het_terug() {
        var advies = new Termijn[] {loopt(REACTIE_WEDERPARTIJ, BEGIN, 30), loopt(BEWAREN, BEGIN, 1825)};
        var bewaard = naar(stem(List.of(), Feiten.leeg(), advies));

        var dicht = new Afstemming(Feiten.leeg(), VANDAAG, true).stem(bewaard, List.of(advies));
        assertThat(standen(dicht)).containsExactly(Termijnstand.VERVALLEN, Termijnstand.LOOPT);
        assertThat(dicht.get(0).naar().reden()).isEqualTo(Slotreden.DOSSIER_GESLOTEN);

        assertThat(standen(stem(naar(dicht), Feiten.leeg(), advies)))
                .containsExactly(Termijnstand.LOOPT, Termijnstand.LOOPT);
    }

    @Test
    void een_plicht_beeindigt_de_termijn_die_bij_haar_hoort_en_het_advies_haalt_die_niet_terug() {
        var termijn = loopt(REGISTRATIE, BEGIN, 1);
        var bewaard = naar(stem(List.of(), Feiten.leeg(), termijn)).get(0);
        assertThat(Afstemming.naPlicht(bewaard, "luisterend-oor", BEGIN)).isEmpty();

        var gedaan = Afstemming.naPlicht(bewaard, "melding-registreren", BEGIN).orElseThrow();

        assertThat(gedaan.stand()).isEqualTo(Termijnstand.VOLDAAN);
        assertThat(standen(stem(List.of(gedaan), Feiten.leeg(), termijn))).containsExactly(Termijnstand.VOLDAAN);
        assertThat(Afstemming.naPlicht(gedaan, "melding-registreren", VANDAAG)).isEmpty();
    }

    @Test
    void elke_soort_heeft_een_plek_in_een_keten() {
        assertThat(Termijnsoort.values())
                .allSatisfy(soort -> assertThat(Keten.van(soort)).isNotNull());
    }

    /** Random advice after random advice: of each kind exactly what the last advice lets run, runs. */
    @Test
    void na_elk_advies_loopt_precies_wat_het_advies_laat_lopen() {
        var toeval = new Random(7);
        for (int dossier = 0; dossier < 250; dossier++) {
            List<Protocoltermijn> bewaard = List.of();
            Map<Termijnsoort, LocalDate> begin = new EnumMap<>(Termijnsoort.class);
            for (int i = 0; i < 20; i++) {
                var advies = willekeurig(toeval, begin);
                bewaard = naar(stem(bewaard, Feiten.leeg(), advies.toArray(Termijn[]::new)));
                assertThat(lopend(bewaard)).as(advies.toString()).isEqualTo(verwacht(advies, bewaard));
            }
        }
    }

    private static List<Termijn> willekeurig(Random toeval, Map<Termijnsoort, LocalDate> begin) {
        List<Termijn> advies = new ArrayList<>();
        for (var soort : List.of(AANLEVEREN_STUKKEN, TWEEDE_TERMIJN_STUKKEN, REACTIE_WEDERPARTIJ)) {
            if (toeval.nextInt(3) > 0) {
                int later = toeval.nextInt(4) == 0 ? 1 + toeval.nextInt(20) : 0;
                begin.merge(soort, BEGIN, (oud, nieuw) -> oud.plusDays(later));
                advies.add(
                        toeval.nextInt(3) == 0
                                ? gehaald(soort, begin.get(soort), 7)
                                : loopt(soort, begin.get(soort), 7));
            }
        }
        return advies;
    }

    /** What must run: all that the advice does not call met, save documents once their second chance began. */
    private static List<String> verwacht(List<Termijn> advies, List<Protocoltermijn> bewaard) {
        boolean tweede = advies.stream().anyMatch(t -> t.soort() == TWEEDE_TERMIJN_STUKKEN);
        return advies.stream()
                .filter(t -> t.status() == Termijnstatus.LOOPT)
                .filter(t -> !(tweede && t.soort() == AANLEVEREN_STUKKEN))
                .filter(t -> bewaard.stream()
                        .noneMatch(b -> b.soort() == t.soort()
                                && b.termijn().start().equals(t.start())
                                && b.reden() == Slotreden.OPGEVOLGD))
                .map(t -> t.soort() + " " + t.start())
                .sorted()
                .toList();
    }

    private static List<String> lopend(List<Protocoltermijn> termijnen) {
        return termijnen.stream()
                .filter(Protocoltermijn::isOpen)
                .map(t -> t.soort() + " " + t.termijn().start())
                .sorted()
                .toList();
    }

    private static List<Afstemming.Stap> stem(List<Protocoltermijn> bewaard, Feiten feiten, Termijn... advies) {
        return new Afstemming(feiten, VANDAAG, false).stem(bewaard, List.of(advies));
    }

    private static List<Protocoltermijn> naar(List<Afstemming.Stap> stappen) {
        return stappen.stream().map(Afstemming.Stap::naar).toList();
    }

    private static Stream<Termijnstand> standen(List<Afstemming.Stap> stappen) {
        return stappen.stream().map(stap -> stap.naar().stand());
    }

    private static Termijn loopt(Termijnsoort soort, LocalDate begin, int dagen) {
        return termijn(soort, begin, dagen, Termijnstatus.LOOPT);
    }

    private static Termijn verstreken(Termijnsoort soort, LocalDate begin, int dagen) {
        return termijn(soort, begin, dagen, Termijnstatus.VERSTREKEN);
    }

    private static Termijn gehaald(Termijnsoort soort, LocalDate begin, int dagen) {
        return termijn(soort, begin, dagen, Termijnstatus.GEHAALD);
    }

    private static Termijn termijn(Termijnsoort soort, LocalDate begin, int dagen, Termijnstatus status) {
        return new Termijn(
                soort, begin, begin.plusDays(dagen), status, List.of("X-1"), Herkomst.PROTOCOL, null, List.of());
    }
}
