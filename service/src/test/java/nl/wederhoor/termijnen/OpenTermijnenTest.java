package nl.wederhoor.termijnen;

import static nl.wederhoor.dossier.Dossierapi.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import nl.wederhoor.dossier.Versie;
import nl.wederhoor.dossier.WijsToe;
import nl.wederhoor.dossier.WijsToe.Toewijzing;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.start.Proefklok;
import nl.wederhoor.termijn.Termijnstand;
import nl.wederhoor.termijn.Trede;
import nl.wederhoor.termijn.WachtOp;
import nl.wederhoor.termijnen.ToonTermijnen.Termijnbladzijde;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lists of open terms and of warnings: what is due, what went by, for whom it waits, and who sees it. */
@QuarkusTest
class OpenTermijnenTest {
    private static final Medewerker BEHANDELAAR = Proefbureau.behandelaar();
    private static final Medewerker COLLEGA = Proefbureau.iemand("collega", "klachtbehandelaar");
    private static final Medewerker LEIDING = Proefbureau.iemand("leiding", "leidinggevende");
    private static final Medewerker DIRECTEUR = Proefbureau.iemand("baas", "directeur");
    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 1);

    @Inject
    Proefbureau bureau;

    @Inject
    ToonTermijnen toon;

    @Inject
    ToonAandacht aandacht;

    @Inject
    Waarschuwer waarschuwer;

    @Inject
    WijsToe wijsToe;

    private Proefklok klok;
    private UUID dossier;

    @BeforeEach
    void zestig_termijnen_waarvan_er_vijf_voorbij_zijn() {
        klok = Proefklok.op("2026-03-12T10:00:00+01:00");
        bureau.begin();
        dossier = bureau.dossier(Feiten.leeg()).id();
        bureau.termijnen(dossier, 5, BEGIN, LocalDate.of(2026, 3, 11), "behandelaar");
        bureau.termijnen(dossier, 20, BEGIN, LocalDate.of(2026, 3, 12), "behandelaar");
        bureau.termijnen(dossier, 35, BEGIN, LocalDate.of(2026, 4, 30), "collega");
    }

    @AfterEach
    void ruim_op() {
        bureau.eind();
    }

    @Test
    void een_lijst_telt_vijftig_per_bladzijde_de_eerste_laatste_dag_bovenaan() {
        var eerste = toon.open(LEIDING, Termijnfilter.alles(), 1);
        var tweede = toon.open(LEIDING, Termijnfilter.alles(), 2);

        assertThat(eerste.totaal()).isEqualTo(60);
        assertThat(eerste.items()).hasSize(50).isSortedAccordingTo((een, ander) -> een.uiterlijk()
                .compareTo(ander.uiterlijk()));
        assertThat(tweede.items()).hasSize(10);
        assertThat(eerste.items()).doesNotContainAnyElementsOf(tweede.items());
        assertThat(eerste.items().get(0).dagenOver()).isEqualTo(-1);
        assertThat(eerste.items().get(0).stand()).isEqualTo(Termijnstand.VERLOPEN);
        assertThat(eerste.items().get(0).nummer()).startsWith("2026-");
    }

    @Test
    void een_filter_kiest_wat_komt_wat_voorbij_is_en_op_wie_het_wacht() {
        var alles = Termijnfilter.alles();

        assertThat(aantal(alles.met(Termijnstand.VERLOPEN))).isEqualTo(5);
        assertThat(aantal(alles.met(Termijnstand.LOOPT))).isEqualTo(55);
        assertThat(aantal(alles.met(Termijnstand.OPGESCHORT))).isZero();
        assertThat(aantal(new Termijnfilter(LocalDate.of(2026, 3, 12), null, null, null)))
                .isEqualTo(25);
        assertThat(aantal(new Termijnfilter(LocalDate.of(2026, 3, 11), null, null, null)))
                .isEqualTo(5);
        assertThat(aantal(new Termijnfilter(null, null, WachtOp.WEDERPARTIJ, "collega")))
                .isEqualTo(35);
        assertThat(aantal(new Termijnfilter(null, null, WachtOp.CLIENT, null))).isZero();
    }

    @Test
    void een_behandelaar_ziet_die_van_het_bureau_en_kiest_de_eigen() {
        var alles = Termijnfilter.alles();

        assertThat(toon.open(BEHANDELAAR, alles, 1).totaal()).isEqualTo(60);
        assertThat(toon.open(BEHANDELAAR, alles.van("behandelaar"), 1).totaal()).isEqualTo(25);
        assertThat(toon.open(BEHANDELAAR, alles.van("collega"), 1).totaal()).isEqualTo(35);
        assertThat(toon.perDag(COLLEGA, alles.van("collega"))).containsOnlyKeys(LocalDate.of(2026, 4, 30));
    }

    @Test
    void wie_het_dossier_krijgt_krijgt_de_termijnen_en_de_waarschuwingen() {
        waarschuwer.waarschuw(Proefbureau.NAAM);
        assertThat(aandacht.van(BEHANDELAAR, 1).totaal()).isEqualTo(25);
        assertThat(aandacht.van(COLLEGA, 1).totaal()).isZero();

        wijsToe.wijsToe(LEIDING, dossier, Versie.elke(), new Toewijzing("collega", "Een week weg."), vraag -> {});

        assertThat(toon.open(LEIDING, Termijnfilter.alles().van("collega"), 1).totaal())
                .isEqualTo(60);
        assertThat(aandacht.van(COLLEGA, 1).totaal()).isEqualTo(25);
        assertThat(aandacht.van(BEHANDELAAR, 1).totaal()).isZero();
    }

    @Test
    void elke_rol_ziet_de_trede_die_bij_haar_hoort_tot_die_is_gezien() {
        waarschuwer.waarschuw(Proefbureau.NAAM);
        assertThat(aandacht.van(LEIDING, 1).items()).hasSize(5).allSatisfy(punt -> assertThat(punt.trede())
                .isEqualTo(Trede.LEIDINGGEVENDE));
        assertThat(aandacht.van(DIRECTEUR, 1).items()).isEmpty();
        klok.dagen(6);
        waarschuwer.waarschuw(Proefbureau.NAAM);
        assertThat(aandacht.van(DIRECTEUR, 1).totaal()).isEqualTo(5);

        var punt = aandacht.van(DIRECTEUR, 1).items().get(0);
        aandacht.zie(DIRECTEUR, punt.termijn());

        assertThat(aandacht.van(DIRECTEUR, 1).totaal()).isEqualTo(4);
        assertThat(aandacht.van(LEIDING, 1).totaal())
                .as("the others still see theirs")
                .isEqualTo(25);
        assertThatThrownBy(() -> aandacht.zie(DIRECTEUR, punt.termijn())).isInstanceOf(Weigering.class);
    }

    @Test
    void een_waarschuwing_verdwijnt_als_haar_termijn_eindigt_of_een_andere_laatste_dag_krijgt() {
        waarschuwer.waarschuw(Proefbureau.NAAM);
        bureau.voer(
                "update termijn set stand = 'voldaan', reden = 'hand' where organisatie = ? and uiterlijk = '2026-03-11'",
                Proefbureau.NAAM);
        bureau.voer(
                "update termijn set uiterlijk = '2026-03-13' where organisatie = ? and uiterlijk = '2026-03-12'",
                Proefbureau.NAAM);
        assertThat(aandacht.van(BEHANDELAAR, 1).totaal()).isZero();

        assertThat(waarschuwer.waarschuw(Proefbureau.NAAM))
                .as("for the new day")
                .isEqualTo(20);
        assertThat(aandacht.van(BEHANDELAAR, 1).totaal()).isEqualTo(20);
    }

    @Test
    void zonder_de_sleutel_van_het_dossier_zijn_er_geen_termijnen_meer() {
        waarschuwer.waarschuw(Proefbureau.NAAM);
        assertThat(bureau.tel("select count(*) from termijn where organisatie = ?", Proefbureau.NAAM))
                .isEqualTo(60);

        bureau.voer("delete from dossier_sleutel where organisatie = ? and dossier = ?", Proefbureau.NAAM, dossier);

        assertThat(bureau.tel("select count(*) from termijn where organisatie = ?", Proefbureau.NAAM))
                .isZero();
        assertThat(bureau.tel("select count(*) from termijn_waarschuwing where organisatie = ?", Proefbureau.NAAM))
                .isZero();
    }

    @Test
    void een_andere_organisatie_en_een_rol_zonder_zaken_zien_niets() {
        var pad = "/api/v1/organisaties/radar/termijnen";
        assertThat(als("directeur@dmg").get(pad).statusCode()).isEqualTo(403);
        assertThat(als("beheerder@radar").get(pad).statusCode()).isEqualTo(403);
        assertThat(als("fg@radar").get(pad).statusCode()).isEqualTo(403);
        assertThat(als("coordinator@radar").get(pad).statusCode()).isEqualTo(200);
        assertThat(als("coordinator@radar")
                        .get("/api/v1/organisaties/radar/aandacht")
                        .statusCode())
                .isEqualTo(403);
        assertThat(als("directeur@dmg")
                        .get("/api/v1/organisaties/radar/aandacht")
                        .statusCode())
                .isEqualTo(403);
        assertThat(toon.open(Proefbureau.iemand("baas", "directeur"), Termijnfilter.alles(), 1)
                        .items())
                .allSatisfy(item -> assertThat(item.dossier()).isEqualTo(dossier));
    }

    @Test
    void een_vraag_die_niet_klopt_noemt_elke_fout() {
        var antwoord = als("directeur@radar")
                .get("/api/v1/organisaties/radar/termijnen?tot=morgen&stand=voldaan&wachtOp=iedereen");

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.jsonPath().getList("fouten.pad", String.class)).containsExactly("tot", "stand", "wachtOp");
    }

    @Test
    void elke_lijst_staat_met_de_getoonde_dossiers_in_het_logboek() {
        long eerder = regels();

        toon.open(LEIDING, Termijnfilter.alles(), 1);

        assertThat(regels()).isEqualTo(eerder + 1);
        assertThat(bureau.tel(
                        "select count(*) from auditregel where organisatie = ? and soort = 'termijn'"
                                + " and handeling = 'lijst' and ? = any (stukken)",
                        Proefbureau.NAAM,
                        dossier.toString()))
                .isPositive();
    }

    private long regels() {
        return bureau.tel(
                "select count(*) from auditregel where organisatie = ? and soort = 'termijn'", Proefbureau.NAAM);
    }

    private long aantal(Termijnfilter filter) {
        Termijnbladzijde bladzijde = toon.open(LEIDING, filter, 1);
        assertThat(bladzijde.items()).hasSize((int) Math.min(50, bladzijde.totaal()));
        return bladzijde.totaal();
    }
}
