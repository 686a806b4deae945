package nl.wederhoor.pagina;

import static nl.wederhoor.dossier.Dossierapi.id;
import static nl.wederhoor.dossier.Dossierapi.lees;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import nl.wederhoor.start.Proefklok;
import nl.wederhoor.termijnen.Bewakingsronde;
import org.junit.jupiter.api.Test;

/** Warnings stand above the list of work until they are seen, and who assigns finds what has no handler. */
@QuarkusTest
class AandachtpaginaTest {
    private static final String KB = "klachtbehandelaar2@klachtenhulp";
    private static final String ZONDER = "href=\"/zonder-behandelaar\"";

    @Inject
    Bewakingsronde ronde;

    @Test
    void een_melding_staat_boven_de_werkvoorraad_tot_zij_is_gezien() {
        var klok = Proefklok.op("2026-05-04T10:00:00+02:00");
        var dmg = "klachtbehandelaar2@dmg";
        var nummer = lees(dmg, id(dmg, "'ontvangenOp': '2026-05-04T09:00:00+02:00', 'kanaal': 'e-mail'"))
                .getString("nummer");
        klok.dagen(2);
        ronde.doe("dmg");
        var ik = Bezoek.van(dmg);

        var pagina = ik.lees("/werkvoorraad").asString();
        assertThat(pagina).contains("<h2 id=\"aandacht\"");
        var alles = ik.lees("/aandacht").asString();
        assertThat(alles).contains("in dossier " + nummer, "Gezien<span");
        assertThat(Bezoek.van("klachtbehandelaar@dmg").lees("/aandacht").asString())
                .as("the warnings of a colleague")
                .doesNotContain("in dossier " + nummer);

        for (int i = 0; i < 20 && ik.lees("/aandacht").asString().contains("in dossier " + nummer); i++) {
            var html = ik.lees("/aandacht").asString();
            var rest = html.substring(html.indexOf("in dossier " + nummer));
            var actie = rest.replaceAll("(?s).*?action=\"([^\"]+)\".*", "$1");
            var antwoord = ik.verstuur(actie, Map.of("van", "werkvoorraad"));
            assertThat(antwoord.statusCode()).isEqualTo(303);
            assertThat(antwoord.header("Location")).endsWith("/werkvoorraad?gedaan=gezien#aandacht");
        }
        assertThat(ik.lees("/aandacht").asString()).doesNotContain("in dossier " + nummer);
        assertThat(ik.lees("/werkvoorraad?gedaan=gezien").asString()).contains("De melding is van uw lijst");
    }

    @Test
    void een_melding_die_er_niet_is_wordt_niet_gezien() {
        assertThat(Bezoek.van(KB)
                        .verstuur("/aandacht/00000000-0000-0000-0000-000000000001/gezien", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(Bezoek.van(KB).lees("/aandacht?pagina=0").statusCode()).isEqualTo(400);
    }

    @Test
    void wie_toewijst_vindt_in_het_menu_wat_geen_behandelaar_heeft() {
        for (var rol : new String[] {"coordinator", "leidinggevende", "directeur"}) {
            var bezoek = Bezoek.van(rol + "@klachtenhulp");
            assertThat(bezoek.lees("/werkvoorraad").asString()).contains(ZONDER);
            assertThat(bezoek.lees("/zonder-behandelaar").asString()).contains(ZONDER + " aria-current=\"page\"");
        }
        assertThat(Bezoek.van(KB).lees("/werkvoorraad").asString()).doesNotContain(ZONDER);
        assertThat(Bezoek.van(KB).lees("/zonder-behandelaar").statusCode()).isEqualTo(403);
        assertThat(Bezoek.van("fg@klachtenhulp").lees("/melding").asString()).doesNotContain(ZONDER);
    }
}
