package nl.wederhoor.terugtoets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.bewerking.Tabelbewerker;
import nl.wederhoor.bewerking.Wijziging;
import nl.wederhoor.bewerking.Wijziging.Celwijziging;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.regels.Tijdzone;
import nl.wederhoor.terugtoets.Toetsresultaat.Cel;
import nl.wederhoor.terugtoets.Toetsresultaat.Groepsregel;
import nl.wederhoor.terugtoets.Toetsresultaat.Matrix;
import nl.wederhoor.terugtoets.Toetsresultaat.Oorzaak;
import nl.wederhoor.terugtoets.Toetsresultaat.Termijneffect;
import org.junit.jupiter.api.Test;

/** What a back-test tells: counts, causes, groups, terms and examples. */
final class ToetsresultaatTest {
    private static final LocalDate DAG = LocalDate.of(2026, 3, 2);
    private static final Toetsversie OUD = Toetsversie.van("dmg", 1, Pakketten.lees("dmg"));

    private static Toetsversie met(String besluit, Wijziging... wijzigingen) {
        Map<String, String> bestanden = new TreeMap<>(OUD.bestanden());
        bestanden.compute(
                besluit + ".dmn",
                (pad, tekst) -> Tabelbewerker.bewerk(
                        besluit, tekst, List.of(wijzigingen), OUD.beleid().clausules()));
        return Toetsversie.van("dmg", 2, bestanden);
    }

    /** The term of the first contact after anything but telephone or visit: three working days instead of two. */
    private static Toetsversie trager() {
        return met("termijnen", new Celwijziging("dmg-3.3-1", "aantal", "3"));
    }

    /** A report without urgency that came in by letter on a Monday without a holiday near. */
    private static Zaak zaak(String id, String grond) {
        var feiten = Feiten.leeg()
                .met(Feit.KANAAL, "brief")
                .met(Feit.SPOED, false)
                .met(Feit.GRONDEN, Set.of(grond))
                .met(
                        Feit.ONTVANGEN_OP,
                        DAG.atTime(LocalTime.NOON).atZone(Tijdzone.NEDERLAND).toOffsetDateTime());
        return new Zaak(id, feiten, Besluiten.geen(), DAG);
    }

    private static Zaak onveranderd(String id, String grond) {
        var zaak = zaak(id, grond);
        return new Zaak(id, zaak.feiten().met(Feit.KANAAL, "telefoon"), Besluiten.geen(), DAG);
    }

    private static Toetsresultaat toets(Toetsversie nieuw, List<Zaak> zaken) {
        return new Terugtoets(OUD, nieuw).toets(stroom(zaken), Toezicht.geen());
    }

    private static java.util.Iterator<Supplier<Zaak>> stroom(List<Zaak> zaken) {
        return zaken.stream().map(zaak -> (Supplier<Zaak>) () -> zaak).iterator();
    }

    @Test
    void een_langere_termijn_wordt_geteld_met_zijn_oorzaak_en_zijn_dagen() {
        var resultaat = toets(trager(), List.of(zaak("a", "ras"), onveranderd("b", "ras"), zaak("c", "leeftijd")));

        assertThat(resultaat.aantal()).isEqualTo(3);
        assertThat(resultaat.gewijzigd()).isEqualTo(2);
        assertThat(resultaat.perOnderdeel()).containsOnly(Map.entry("termijnen", 2L));
        assertThat(resultaat.oorzaken())
                .extracting(oorzaak -> oorzaak.wijziging().rij(), Oorzaak::aantal, Oorzaak::nodig, Oorzaak::voldoende)
                .containsExactly(tuple("dmg-3.3-1", 2L, 2L, 2L));
        assertThat(resultaat.termijnen())
                .containsExactly(new Termijneffect("eerste contact", 0, 2, new TreeMap<>(Map.of(1, 2L)), 0, 0));
        assertThat(resultaat.voorbeelden())
                .extracting(Toetsresultaat.Voorbeeld::zaak)
                .containsExactly("a", "c");
        assertThat(resultaat.matrix()).extracting(Matrix::veld).containsExactly("termijnen.eerste contact");
    }

    @Test
    void onbekend_is_een_rij_en_een_kolom_van_de_matrix() {
        var zonderJuisteAdres = new Zaak("a", Feiten.leeg(), Besluiten.geen(), DAG);
        var nieuw = met("route", new Celwijziging("dmg-5e-1", "contactMetSlachtoffer", "-"));

        var matrix = toets(nieuw, List.of(zonderJuisteAdres)).matrix().get(0);

        assertThat(matrix.veld()).isEqualTo("route");
        assertThat(matrix.cellen()).extracting(Cel::van).contains("onbekend");
    }

    @Test
    void een_groep_onder_de_tien_is_niet_te_zien_en_niet_uit_te_rekenen() {
        List<Zaak> zaken = new ArrayList<>();
        voegToe(zaken, 40, "ras");
        voegToe(zaken, 12, "geslacht");
        voegToe(zaken, 3, "leeftijd");

        var resultaat = toets(trager(), zaken);

        assertThat(resultaat.perGrond()).extracting(Groepsregel::naam).containsExactly("ras");
        assertThat(resultaat.groepenVerborgen()).isTrue();
    }

    @Test
    void een_groep_die_veel_vaker_geraakt_wordt_valt_op() {
        List<Zaak> zaken = new ArrayList<>();
        voegToe(zaken, 20, "ras");
        for (int i = 0; i < 60; i++) {
            zaken.add(onveranderd("o" + i, "geslacht"));
        }

        assertThat(toets(trager(), zaken).perGrond())
                .extracting(Groepsregel::naam, Groepsregel::aandeel, Groepsregel::opvallend)
                .containsExactly(tuple("ras", 1.0, true), tuple("geslacht", 0.0, false));
    }

    private static void voegToe(List<Zaak> zaken, int aantal, String grond) {
        for (int i = 0; i < aantal; i++) {
            zaken.add(zaak(grond + i, grond));
        }
    }

    @Test
    void wat_niet_onthouden_wordt_en_wie_wat_deed_verandert_niets_aan_het_resultaat() {
        var nieuw = met(
                "route",
                new Celwijziging("dmg-5e-1", "contactMetSlachtoffer", "-"),
                new Celwijziging("dmg-5e-2", "contactMetSlachtoffer", "-"));
        var eerste = new Terugtoets(OUD, nieuw).toets(geschiedenis(3000), Toezicht.geen());
        var tweede = new Terugtoets(OUD, nieuw).toets(geschiedenis(3000), Toezicht.geen());
        var krap = new Terugtoets(OUD, nieuw, 50, null).toets(geschiedenis(3000), Toezicht.geen());

        assertThat(tweede).isEqualTo(eerste);
        assertThat(krap.verloop().onthouden()).isFalse();
        assertThat(krap).usingRecursiveComparison().ignoringFields("verloop").isEqualTo(eerste);
    }

    private static java.util.Iterator<Supplier<Zaak>> geschiedenis(int aantal) {
        return new Geschiedenis(5, false, List.of()).stroom(aantal);
    }

    @Test
    void een_toets_is_af_te_breken_en_laat_geen_draad_achter() {
        var gelezen = new AtomicLong();
        var toezicht = new Toezicht() {
            @Override
            public void gelezen(long aantal) {
                gelezen.set(aantal);
            }

            @Override
            public boolean isAfgebroken() {
                return gelezen.get() >= 1024;
            }
        };

        assertThatThrownBy(() -> new Terugtoets(OUD, trager()).toets(geschiedenis(1_000_000), toezicht))
                .isInstanceOf(ToetsAfgebroken.class);
        assertThat(gelezen.get()).isBetween(1024L, 10_000L);
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(draad -> draad.getName().equals("terugtoets"));
    }

    @Test
    void een_fout_in_een_zaak_komt_bij_wie_toetst() {
        Supplier<Zaak> kapot = () -> {
            throw new IllegalStateException("onleesbaar");
        };

        assertThatThrownBy(
                        () -> new Terugtoets(OUD, trager()).toets(List.of(kapot).iterator(), Toezicht.geen()))
                .hasMessage("onleesbaar");
    }

    @Test
    void dagen_tellen_niet_als_geen_gewijzigde_tabel_ze_leest() {
        assertThat(new Terugtoets(OUD, met("kosten", new Celwijziging("dmg-5.4.7a-1", "kosteloos", "nee"))).leest())
                .noneMatch(feit -> feit == Feit.ONTVANGEN_OP);
        assertThat(new Terugtoets(OUD, trager()).leest()).contains(Feit.ONTVANGEN_OP);
    }
}
