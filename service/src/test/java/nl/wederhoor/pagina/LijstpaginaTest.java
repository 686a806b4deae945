package nl.wederhoor.pagina;

import static nl.wederhoor.dossier.Dossierapi.doe;
import static nl.wederhoor.dossier.Dossierapi.haal;
import static nl.wederhoor.dossier.Dossierapi.id;
import static nl.wederhoor.dossier.Dossierapi.lees;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.wederhoor.start.Proefklok;
import org.junit.jupiter.api.Test;

/** The lists that people work from: the right cases, in the right words, for the right reader. */
@QuarkusTest
class LijstpaginaTest {
    private static final String MELDING = "'melder': 'slachtoffer', 'kanaal': 'e-mail', 'anoniem': false,"
            + " 'ontvangenOp': '2027-04-05T09:00:00+02:00', 'verzoeken': ['bemiddeling']";

    @Test
    void the_work_list_says_which_term_comes_first_and_how_late_it_is() {
        var klok = Proefklok.op("2027-04-05T09:30:00+02:00");
        var nummer = nummer("klachtbehandelaar@radar", MELDING);
        assertThat(regel("klachtbehandelaar@radar", "/werkvoorraad", nummer))
                .contains("morgen", "Eerste contact", "Wacht op: behandelaar");

        klok.dagen(2);
        assertThat(regel("klachtbehandelaar@radar", "/werkvoorraad", nummer))
                .contains("1 dag te laat", "status--verstreken");
        assertThat(Bezoek.van("klachtbehandelaar@radar")
                        .lees("/termijnen?stand=verlopen")
                        .asString())
                .contains(nummer, "1 dag te laat");
    }

    @Test
    void a_handler_sees_the_own_cases_and_the_bureau_on_request_but_never_another_bureau() {
        var mijn = nummer("klachtbehandelaar@dmg", MELDING);
        var dossier = id("klachtbehandelaar2@dmg", MELDING);
        var vanCollega = lees("klachtbehandelaar2@dmg", dossier).getString("nummer");
        var ik = Bezoek.van("klachtbehandelaar@dmg");

        assertThat(ik.lees("/werkvoorraad").asString()).contains(mijn).doesNotContain(vanCollega);
        assertThat(ik.lees("/werkvoorraad?wiens=bureau").asString()).contains(mijn, vanCollega);
        var elders = lees("klachtbehandelaar@dmg", id("klachtbehandelaar@dmg", MELDING))
                .getString("id");
        assertThat(Bezoek.van("directeur@klachtenhulp")
                        .lees("/werkvoorraad?status=alle")
                        .asString())
                .doesNotContain(elders);
        var dag = haal("klachtbehandelaar@dmg", dossier, "termijnen").jsonPath().getString("items[0].uiterlijk");
        assertThat(ik.lees("/termijnen?dag=" + dag).asString())
                .contains(">" + mijn + "<", "Alleen mijn dossiers")
                .doesNotContain(">" + vanCollega + "<");
        assertThat(ik.lees("/termijnen?wiens=bureau&dag=" + dag).asString()).contains(">" + vanCollega + "<");
    }

    @Test
    void an_empty_list_says_what_to_do_and_a_filter_that_finds_nothing_how_to_leave_it() {
        var ik = Bezoek.van("klachtbehandelaar2@integratiewerk");
        assertThat(ik.lees("/werkvoorraad").asString())
                .contains("U hebt geen open dossiers", "class=\"knoplink\" href=\"/melding\"");
        assertThat(ik.lees("/werkvoorraad?fase=archief").asString()).contains("Geen dossiers gevonden");
        assertThat(ik.lees("/te-beslissen").asString()).contains("Er wacht niets op uw besluit");
        assertThat(ik.lees("/termijnen").asString()).contains("Er lopen nu geen termijnen");
    }

    @Test
    void a_point_waits_in_the_list_of_who_the_text_names_until_it_is_decided() {
        var wie = "klachtbehandelaar@dmg";
        var dossier = id(wie, "'melder': 'slachtoffer', 'zelfdeIncidentWederpartij': true");
        var nummer = lees(wie, dossier).getString("nummer");
        var pad = "/dossiers/" + dossier + "/besluiten#besluit-belangenverstrengeling";

        assertThat(Bezoek.van(wie).lees("/te-beslissen").asString()).doesNotContain(pad);
        assertThat(Bezoek.van("directeur@dmg").lees("/te-beslissen").asString()).contains(pad, nummer);
        assertThat(regel(wie, "/werkvoorraad?volgorde=nieuwste", nummer)).contains("directeur: 1 besluit");

        doe(
                "directeur@dmg",
                dossier,
                "beslissingen",
                "{'onderwerp': 'belangenverstrengeling', 'besluit': 'bemiddeling'}");
        assertThat(Bezoek.van("directeur@dmg").lees("/te-beslissen").asString()).doesNotContain(pad);
    }

    @Test
    void a_term_of_the_other_side_is_kept_lengthened_and_told_on_the_page() {
        Proefklok.op("2027-04-05T09:30:00+02:00");
        var wie = "klachtbehandelaar@ieder1gelijk";
        var pad = "/dossiers/" + id(wie, "'melder': 'slachtoffer'") + "/termijnen";
        var ik = Bezoek.van(wie);
        var begonnen = ik.verstuur(
                pad,
                Map.of(
                        "versie",
                        versie(ik, pad),
                        "regeling",
                        "awb-klacht",
                        "start",
                        "2027-04-01",
                        "reden",
                        "De gemeente ontving de klacht op 1 april."));
        assertThat(begonnen.statusCode()).isEqualTo(303);

        var pagina = ik.lees(pad).asString();
        assertThat(pagina).contains("Awb hoofdstuk 9", "Wacht op: wederpartij", "De gemeente ontving de klacht");
        var termijn = pagina.replaceAll("(?s).*name=\"termijn\" value=\"([^\"]+)\".*", "$1");
        var kort =
                ik.verstuur(pad + "/verlengen", Map.of("versie", versie(ik, pad), "termijn", termijn, "reden", "kort"));
        assertThat(kort.statusCode()).isEqualTo(400);
        assertThat(ik.verstuur(
                                pad + "/verlengen",
                                Map.of(
                                        "versie",
                                        versie(ik, pad),
                                        "termijn",
                                        termijn,
                                        "reden",
                                        "De gemeente schreef dat het langer duurt."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(ik.lees(pad).asString()).contains("verlengd", "De gemeente schreef dat het langer duurt.");
    }

    private static String nummer(String account, String feiten) {
        return lees(account, id(account, feiten)).getString("nummer");
    }

    private static String versie(Bezoek wie, String pad) {
        return wie.lees(pad).asString().replaceAll("(?s).*?name=\"versie\" value=\"([0-9]+)\".*", "$1");
    }

    /** The row of the list in which this number stands. */
    private static String regel(String account, String pad, String nummer) {
        var html = Bezoek.van(account).lees(pad).asString();
        int plaats = html.indexOf(">" + nummer + "<");
        assertThat(plaats).as("%s in %s", nummer, pad).isPositive();
        return html.substring(html.lastIndexOf("<tr", plaats), html.indexOf("</tr>", plaats));
    }
}
