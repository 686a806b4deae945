package nl.wederhoor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.wederhoor.dossier.Dossierapi.id;
import static nl.wederhoor.dossier.Dossierapi.lees;
import static nl.wederhoor.dossier.Dossierapi.plaats;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import nl.wederhoor.start.Proefklok;
import nl.wederhoor.termijnen.Bewakingsronde;
import org.junit.jupiter.api.Test;

/** A whole case on pages and nothing else: from the report to the closure, with gates that are closed on the way. */
@QuarkusTest
class ZaakIT {
    private static final List<String> DELEN = List.of(
            "",
            "/feiten",
            "/stappen",
            "/termijnen",
            "/plichten",
            "/besluiten",
            "/partijen",
            "/notities",
            "/tijdlijn",
            "/afsluiten",
            "/waarom",
            "/heradviseren",
            "/adviezen/1");
    private static final List<String> VOOR_DE_HANDLEIDING = List.of("", "/stappen", "/afsluiten");

    @TestHTTPResource
    URL url;

    @Inject
    Bewakingsronde ronde;

    @Test
    void a_case_of_radar_runs_from_report_to_closure() {
        var klok = Proefklok.op("2026-03-02T09:30:00+01:00");
        try (var browser = Browser.open(url);
                var visit = browser.visit(1280)) {
            melding(visit.signIn("klachtbehandelaar@radar"));
            var zaak = Zaakpagina.maak(visit, "Jo Verzonnen", "Eetcafe De Verzonnen Tafel");
            zaak.stap("contact");
            zaak.besluit("intake", "Ja");
            zaak.stap("intake-gepland");
            klok.dagen(1);
            visit.signIn("klachtbehandelaar@radar");
            zaak.stap("intake-gehouden");
            zaak.feiten("onderzoekNodig", "Ja");

            assertThat(zaak.dicht("brief-aan-wederpartij")).containsText("toestemming");
            assertThat(zaak.dicht("brief-aan-wederpartij")).containsText("RADAR-4.4.4a");
            zaak.stap("toestemming-gegeven");
            zaak.plicht("hoor-en-wederhoor-uitleggen");
            zaak.plicht("wijzen-op-victimisatie");
            zaak.stap("brief-aan-wederpartij");
            assertThat(zaak.dicht("brief-namens-client")).containsText("machtiging");
            klok.dagen(10);
            visit.signIn("klachtbehandelaar@radar");
            zaak.stap("reactie-wederpartij");

            assertThat(zaak.dicht("plan-vastgesteld")).containsText("besluit");
            zaak.besluit("verdere-behandeling", "Behandelen");
            zaak.feiten("consensusResultaat", "Ja", "planBevatVervolgReacties", "Ja");
            zaak.stap("plan-vastgesteld");
            zaak.feiten("doelBereikt", "Ja");
            sluit(zaak, visit);
            zaak.stap("evaluatie");
        }
    }

    @Test
    void a_case_of_dmg_waits_for_the_directeur_and_for_a_signed_authorisation() {
        Proefklok.op("2026-03-02T09:30:00+01:00");
        try (var browser = Browser.open(url);
                var visit = browser.visit(360);
                var directeur = browser.withoutJavascript(1280)) {
            melding(visit.signIn("klachtbehandelaar@dmg"));
            var zaak = Zaakpagina.maak(visit, "Sam Verzonnen", "Sportclub De Verzonnen Bal");
            zaak.feiten("zelfdeIncidentWederpartij", "Ja", "beletselenIntake", "Nee");
            assertThat(zaak.dicht("intake-gehouden")).containsText("DMG-3.5");
            assertThat(zaak.ga("/besluiten").locator("#besluit-belangenverstrengeling form"))
                    .hasCount(0);

            directeur.signIn("directeur@dmg").go("/te-beslissen");
            directeur.link("Belangenverstrengeling").last().click();
            Zaakpagina.van(directeur, zaak.pad()).besluit("belangenverstrengeling", "Bemiddeling");

            zaak.stap("contact");
            zaak.stap("intake-gepland");
            assertThat(zaak.dicht("intake-gehouden")).containsText("Eerst nog doen");
            zaak.plicht("intake-bevestigen");
            zaak.stap("intake-gehouden");
            zaak.stap("toestemming-gegeven");
            assertThat(zaak.dicht("brief-aan-wederpartij")).containsText("machtiging");
            zaak.stap("machtiging-ontvangen");
            assertThat(zaak.dicht("brief-aan-wederpartij")).containsText("Eerst nog doen");
            zaak.plicht("hoor-en-wederhoor-uitleggen");
            zaak.plicht("wijzen-op-victimisatie");
            zaak.stap("brief-aan-wederpartij");
            zaak.stap("reactie-wederpartij");
            zaak.feiten("doelBereikt", "Ja");
            sluit(zaak, visit);
            heropen(zaak, visit);
        }
    }

    @Test
    void every_part_can_be_read_on_a_wide_and_a_narrow_window() {
        Proefklok.op("2026-03-02T09:30:00+01:00");
        try (var browser = Browser.open(url);
                var breed = browser.visit(1280);
                var smal = browser.visit(360)) {
            melding(breed.signIn("klachtbehandelaar2@radar"));
            breed.page().fill("#invoer-ontvangenOp", "2026-03-02T09:00");
            var zaak = Zaakpagina.maak(breed, "Kim Verzonnen", "Winkel De Verzonnen Kassa");
            zaak.stap("toestemming-gegeven");
            koppel(breed, zaak);
            ronde.doe("radar");
            smal.signIn("klachtbehandelaar2@radar");
            for (var visit : List.of(breed, smal)) {
                for (var deel : DELEN) {
                    visit.go(zaak.pad() + deel).isAccessible().fitsTheWindow();
                    beeld(visit, "dossier" + deel.replace('/', '-'), VOOR_DE_HANDLEIDING.contains(deel));
                }
                for (var lijst :
                        List.of("/werkvoorraad", "/aandacht", "/te-beslissen", "/termijnen", "/dossiers/nieuw")) {
                    visit.go(lijst).isAccessible().fitsTheWindow();
                    beeld(
                            visit,
                            lijst.substring(1).replace('/', '-'),
                            !lijst.contains("nieuw") && !lijst.equals("/aandacht"));
                }
            }
        }
    }

    @Test
    void the_decider_judges_a_possible_conflict_of_interest_and_the_handler_sees_only_that_there_is_one() {
        Proefklok.op("2026-03-02T09:30:00+01:00");
        meldOver("Berend Tufsteenberg", "Lotte Marmerveld");
        var dossier = "/dossiers/" + meldOver("Lotte Marmerveld", "Berend Tufsteenberg");
        try (var browser = Browser.open(url);
                var directeur = browser.visit(360);
                var behandelaar = browser.visit(1280)) {
            behandelaar.signIn("klachtbehandelaar@klachtenhulp").go(dossier + "/besluiten");
            assertThat(behandelaar.page().locator("main")).containsText("misschien al eerder gemeld");
            assertThat(behandelaar.page().locator("main")).not().containsText("Berend");
            behandelaar.isAccessible().fitsTheWindow();

            directeur.signIn("directeur@klachtenhulp").go("/te-beslissen");
            directeur.page().locator("a[href='/kandidaten']").click();
            directeur.isAccessible().fitsTheWindow();
            beeld(directeur, "kandidaten", false);
            directeur
                    .page()
                    .locator("a[href^='" + dossier + "/besluiten']")
                    .first()
                    .click();
            directeur.isAccessible().fitsTheWindow();
            beeld(directeur, "belangen", false);
            var punt = directeur
                    .page()
                    .locator(".voorlegging:has(input[name=belang])")
                    .first();
            punt.locator("label").first().click();
            punt.locator("textarea").fill("Dezelfde dag en dezelfde straat.");
            punt.locator("button[type=submit]").click();
            assertThat(directeur.page().locator(".bericht--gedaan")).containsText("Uw oordeel is vastgelegd");
        }
    }

    @Test
    void with_the_keyboard_alone_a_step_is_recorded_and_a_fault_is_found() {
        Proefklok.op("2026-03-02T09:30:00+01:00");
        try (var browser = Browser.open(url);
                var visit = browser.withoutJavascript(1280)) {
            melding(visit.signIn("leidinggevende@radar"));
            visit.button("Geef advies").click();
            var page = visit.page();
            var zaak = Zaakpagina.maak(visit, "Ali Verzonnen", "Hotel Het Verzonnen Bed");
            zaak.ga("/stappen");
            page.locator("details:has(#stap-contact) > summary").focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator("#stap-contact-datum")).isFocused();
            page.fill("#stap-contact-datum", "2026-03-09");
            page.locator("#stap-contact-toelichting").focus();
            page.keyboard().type("Gebeld in de ochtend");
            visit.expectsRefusal();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            assertThat(page.locator(".foutoverzicht")).containsText("Op welke dag?");
            assertThat(page.locator("#stap-contact-toelichting")).hasValue("Gebeld in de ochtend");
            page.locator(".foutoverzicht a").focus();
            page.keyboard().press("Enter");
            page.fill("#stap-contact-datum", "2026-03-02");
            page.locator("#stap-contact button[type=submit]").focus();
            page.keyboard().press("Enter");
            zaak.gedaan("De stap is vastgelegd");
        }
    }

    private static void melding(Visit visit) {
        visit.button("Leeg formulier").click();
        visit.page().selectOption("#invoer-melder", "slachtoffer");
        visit.page().selectOption("#invoer-kanaal", "telefoon");
        visit.page().selectOption("#invoer-terrein", "horeca");
        visit.answer("gronden", "Ras").click();
        visit.answer("verzoeken", "Bemiddeling").click();
        visit.answer("anoniem", "Nee").click();
        for (var gebied :
                List.of("binnenWerkgebied", "incidentBinnenWerkgebied", "gemeenteAangesloten", "gemeenteBetaalt")) {
            visit.answer(gebied, "Ja").click();
        }
        visit.page().locator("details:has(#veld-juisteAdres) > summary").click();
        visit.answer("juisteAdres", "Ja").click();
    }

    private static void sluit(Zaakpagina zaak, Visit visit) {
        var page = zaak.ga("/afsluiten");
        assertThat(page.locator("#geldt + p")).containsText("geen grond");
        zaak.plicht("afsluiting-melden");
        zaak.ga("/afsluiten");
        page.locator("label", new Page.LocatorOptions().setHasText("Doel bereikt"))
                .click();
        visit.expectsRefusal().button("Dossier sluiten").click();
        assertThat(page.locator(".foutoverzicht")).containsText("Motivering");
        page.fill("#sluiten-motivering", "De client is tevreden met het gesprek.");
        visit.button("Dossier sluiten").click();
        zaak.gedaan("Het dossier is gesloten");
        assertThat(page.locator(".kenmerken")).containsText("gesloten");
    }

    private static void heropen(Zaakpagina zaak, Visit visit) {
        zaak.ga("/afsluiten").fill("#heropenen-reden", "De wederpartij komt de afspraak niet na.");
        visit.button("Dossier heropenen").click();
        zaak.gedaan("Het dossier is weer open");
    }

    private static String meldOver(String melder, String wederpartij) {
        return plaats(
                        "klachtbehandelaar@klachtenhulp",
                        ("{'organisatie': 'klachtenhulp', 'feiten': {'melder': 'slachtoffer'}, 'melderGegevens': {'naam':"
                                        + " '%s'}, 'wederpartij': {'naam': '%s', 'soort': 'persoon'}, 'incident':"
                                        + " {'datum': '2026-02-03'}}")
                                .formatted(melder, wederpartij))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** With another dossier of the bureau: a fault first, then as it should be. */
    private static void koppel(Visit visit, Zaakpagina zaak) {
        var ander = lees(
                        "klachtbehandelaar2@radar",
                        id(
                                "klachtbehandelaar2@radar",
                                "'ontvangenOp': '2026-02-23T09:00:00+01:00', 'kanaal': 'e-mail'"))
                .getString("nummer");
        var page = zaak.ga("/partijen");
        page.fill("#koppeling-nummer", ander);
        visit.expectsRefusal().button("Dossier koppelen").click();
        assertThat(page.locator(".foutoverzicht")).containsText("Reden");
        page.fill("#koppeling-reden", "Twee mensen meldden dezelfde avond.");
        visit.button("Dossier koppelen").click();
        zaak.gedaan("De dossiers zijn gekoppeld");
        visit.isAccessible().fitsTheWindow();
    }

    private static void beeld(Visit visit, String naam, boolean voorDeHandleiding) {
        if (voorDeHandleiding) {
            visit.documentPicture(naam);
        } else {
            visit.picture(naam);
        }
    }
}
