package nl.wederhoor.pagina;

import static nl.wederhoor.dossier.Dossierapi.haal;
import static nl.wederhoor.dossier.Dossierapi.id;
import static nl.wederhoor.dossier.Dossierapi.lees;
import static nl.wederhoor.pagina.Paginaformulier.met;
import static nl.wederhoor.pagina.Paginaformulier.verborgen;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.wederhoor.dossier.Proefbeleid;
import nl.wederhoor.start.Proefklok;
import org.junit.jupiter.api.Test;

/** Dossiers that are tied and untied, and one that moves to another policy: on pages, without a browser. */
@QuarkusTest
class DossierwijzigingTest {
    private static final String IK = "klachtbehandelaar@radar";
    private static final String FEITEN = "'melder': 'slachtoffer', 'verzoeken': ['bemiddeling']";

    @Inject
    Proefbeleid beleid;

    @Test
    void twee_dossiers_over_een_voorval_worden_gekoppeld_en_weer_los_gemaakt() {
        var een = id(IK, FEITEN);
        var ander = id(IK, FEITEN);
        var nummer = lees(IK, ander).getString("nummer");
        var ik = Bezoek.van(IK);

        assertThat(koppel(ik, een, nummer, "Zelfde avond, zelfde deur.").statusCode())
                .isEqualTo(303);
        assertThat(partijen(ik, een).asString()).contains("Dossier " + nummer, "Koppeling beëindigen");
        assertThat(partijen(ik, ander).asString())
                .contains("Dossier " + lees(IK, een).getString("nummer"));

        var los = ik.verstuur(
                pad(een) + "/koppelingen/beeindigen",
                met(
                        verborgen(partijen(ik, een)),
                        "formulier",
                        "ontkoppel-" + nummer,
                        "ander",
                        ander,
                        "reden",
                        "Toch een andere avond."));
        assertThat(los.statusCode()).isEqualTo(303);
        for (var dossier : List.of(een, ander)) {
            assertThat(haal(IK, dossier, "koppelingen").jsonPath().getList("items"))
                    .isEmpty();
            assertThat(haal(IK, dossier, "tijdlijn").asString())
                    .contains("Zelfde avond, zelfde deur.", "Toch een andere avond.");
        }
        assertThat(koppel(ik, een, nummer, "Toch wel dezelfde avond.").statusCode())
                .isEqualTo(303);
        assertThat(haal(IK, een, "koppelingen").jsonPath().getList("items.nummer"))
                .containsExactly(nummer);
    }

    @Test
    void een_koppeling_zonder_nummer_of_reden_komt_terug_met_wat_er_is_getypt() {
        var een = id(IK, FEITEN);
        var ik = Bezoek.van(IK);

        var fout = koppel(ik, een, "", "kort");
        assertThat(fout.statusCode()).isEqualTo(400);
        assertThat(fout.asString())
                .contains("href=\"#koppeling-nummer\"", "href=\"#koppeling-reden\"", ">kort</textarea>");
        assertThat(koppel(ik, een, "1999-9999", "Een dossier dat er niet is.").asString())
                .contains("href=\"#koppeling-nummer\"", "value=\"1999-9999\"");
        assertThat(ik.verstuur(
                                pad(een) + "/koppelingen/beeindigen",
                                met(
                                        verborgen(partijen(ik, een)),
                                        "formulier",
                                        "ontkoppel-x",
                                        "ander",
                                        id(IK, FEITEN),
                                        "reden",
                                        "Deze koppeling bestaat niet."))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void wie_leest_koppelt_niet() {
        var een = id(IK, FEITEN);
        var coordinator = Bezoek.van("coordinator@radar");

        assertThat(partijen(coordinator, een).asString()).doesNotContain("Dossier koppelen");
        assertThat(koppel(coordinator, een, "2026-0001", "Mag dit wel of niet?").statusCode())
                .isEqualTo(403);
    }

    @Test
    void opnieuw_adviseren_toont_eerst_wat_er_verandert_en_doet_het_na_een_ja() {
        beleid.begin();
        try {
            var klok = Proefklok.op("2026-06-29T10:00:00+02:00");
            var pad = pad(beleid.dossier(LocalDate.of(2026, 6, 29)).id().toString());
            var ik = Bezoek.van("behandelaar@" + Proefbeleid.NAAM);
            assertThat(ik.lees(pad + "/heradviseren").asString())
                    .contains("Er is niets om naar over te gaan")
                    .doesNotContain("Ja, ga over");
            klok.dagen(3);
            ik = Bezoek.van("behandelaar@" + Proefbeleid.NAAM);

            assertThat(ik.lees(pad + "/feiten").asString()).contains(pad + "/heradviseren");
            var voorbeeld = ik.lees(pad + "/heradviseren");
            assertThat(voorbeeld.asString())
                    .contains("volgt beleid <strong>proefheradvies-1", "geldt <strong>proefheradvies-2")
                    .contains("Aanleveren stukken", "2026-07-06", "2026-07-20", "Ja, ga over op dit beleid");
            assertThat(ik.lees(pad + "/heradviseren").asString()).contains("volgt beleid <strong>proefheradvies-1");

            var formulier = verborgen(voorbeeld);
            assertThat(ik.verstuur(pad + "/heradviseren", formulier).statusCode())
                    .isEqualTo(303);
            assertThat(ik.lees(pad + "/heradviseren").asString()).contains("volgt beleid <strong>proefheradvies-2");
            var oud = ik.verstuur(pad + "/heradviseren", met(formulier, "sleutel", ""));
            assertThat(oud.statusCode()).isEqualTo(412);
        } finally {
            beleid.eind();
        }
    }

    @Test
    void een_eerder_advies_staat_er_helemaal() {
        var een = id(
                IK,
                FEITEN + ", 'anoniem': true, 'ontvangenOp': '2026-04-02T18:30:00+02:00', 'juisteAdres': true,"
                        + " 'binnenWerkgebied': true, 'gemeenteAangesloten': true");

        var pagina = Bezoek.van(IK).lees(pad(een) + "/adviezen/1").asString();

        for (var deel : List.of(
                "soort",
                "routes",
                "hulpvormen",
                "voorTeLeggen",
                "termijnen",
                "plichten",
                "afsluiting",
                "kosten",
                "nietGeregeld",
                "ontbrekend",
                "verklaring",
                "bewijs")) {
            assertThat(pagina).as(deel).contains("<h2 id=\"" + deel + "\">");
        }
        assertThat(pagina)
                .contains("Eerste contact", "7 april 2026", "Hash van de invoer", "RADAR-4.4.1c")
                .doesNotContain(">null", ": null", "termijnen.reactie");
    }

    private static Response koppel(Bezoek wie, String dossier, String nummer, String reden) {
        return wie.verstuur(
                pad(dossier) + "/koppelingen",
                met(verborgen(partijen(wie, dossier)), "formulier", "koppeling", "nummer", nummer, "reden", reden));
    }

    private static Response partijen(Bezoek wie, String dossier) {
        return wie.lees(pad(dossier) + "/partijen");
    }

    private static String pad(String dossier) {
        return "/dossiers/" + dossier;
    }
}
