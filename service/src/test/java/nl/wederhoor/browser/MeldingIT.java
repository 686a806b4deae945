package nl.wederhoor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nieuwe melding in a real browser: worked example 1 of the contract from signing in to Waarom. */
@QuarkusTest
class MeldingIT {
    @TestHTTPResource
    URL url;

    @Test
    void a_handler_enters_a_report_and_reads_the_advice_and_why_on_a_wide_and_a_narrow_window() {
        for (int width : new int[] {1280, 360}) {
            try (var browser = Browser.open(url);
                    var visit = browser.visit(width)) {
                visit.go("/").isAccessible().fitsTheWindow().picture("aanmelden");
                visit.signIn("klachtbehandelaar@radar");
                visit.button("Leeg formulier").click();
                visit.isAccessible().fitsTheWindow().picture("nieuwe-melding-leeg");

                fillInExample1(visit);

                readAdvice(visit);
                readOnPaper(visit);
                visit.isAccessible().fitsTheWindow();
                takePictures(visit);
                readWhy(visit);
            }
        }
    }

    @Test
    void the_protocol_and_its_tables_can_be_read_on_a_wide_and_a_narrow_window() {
        for (int width : new int[] {1280, 360}) {
            try (var browser = Browser.open(url);
                    var visit = browser.visit(width)) {
                visit.signIn("directeur@dmg").go("/protocol/dmg");
                assertThat(visit.page().locator("h1")).containsText("Protocol van");
                visit.isAccessible().fitsTheWindow().picture("protocol");

                visit.link("Aanbevolen route").first().click();
                assertThat(visit.page()
                                .locator("td")
                                .filter(hasText("maakt niet uit"))
                                .first())
                        .isVisible();
                assertThat(visit.page().locator("td").filter(hasText("niet: ")).first())
                        .isAttached();
                visit.isAccessible().fitsTheWindow().picture("tabel");
            }
        }
    }

    private static void fillInExample1(Visit visit) {
        var page = visit.page();
        page.selectOption("#invoer-kanaal", "e-mail");
        page.fill("#invoer-ontvangenOp", "2026-04-02T18:30");
        page.fill("#invoer-peildatum", "2026-04-02");
        page.selectOption("#invoer-melder", "slachtoffer");
        visit.answer("gronden", "Ras").click();
        page.selectOption("#invoer-terrein", "horeca");
        visit.answer("aard", "Uitsluiting of weigering").click();
        visit.answer("binnenWerkgebied", "Ja").click();
        visit.answer("gemeenteAangesloten", "Ja").click();
        visit.answer("gemeenteBetaalt", "Ja").click();
        visit.answer("verzoeken", "Brief namens cliënt").click();
        visit.answer("wilZelfActie", "Nee").click();
        visit.answer("anoniem", "Nee").click();
        page.locator("summary").filter(hasText("Uw oordeel en de partijen")).click();
        visit.answer("juisteAdres", "Ja").click();
        visit.answer("discriminatie", "Aannemelijk").click();
        visit.answer("zelfdeIncidentWederpartij", "Nee").click();
    }

    private static void readAdvice(Visit visit) {
        assertThat(visit.page().locator("#advies-titel")).hasText("Ondersteuning aanbevolen");
        assertThat(visit.advice()).containsText("Dit is een klacht");
        assertThat(visit.advice().locator(".route--uitgesloten")).containsText("Doorverwijzen");
        var letter = visit.advice().locator("tr").filter(hasText("Brief namens cliënt"));
        assertThat(letter).containsText("geblokkeerd");
        assertThat(letter).containsText("Machtiging");
        assertThat(letter).containsText("RADAR-4.4.2b");
        assertThat(visit.advice()).containsText("dinsdag 7 april 2026");
        assertThat(visit.advice()).containsText("De hulp kost de cliënt niets.");
        assertThat(visit.advice().locator("svg.tijdlijn")).isVisible();
    }

    private static void readOnPaper(Visit visit) {
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(visit.page().locator("#ingevuld")).isVisible();
        assertThat(visit.page().locator("form#melding")).isHidden();
        visit.picture("druk");
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static void takePictures(Visit visit) {
        visit.page().evaluate("document.querySelectorAll('details.sectie').forEach(part => part.open = false)");
        visit.page().evaluate("window.scrollTo(0, 0)");
        visit.picture("nieuwe-melding");
        if (visit.page().viewportSize().width < 1000) {
            visit.page().locator("#meekijken").click();
            visit.picture("nieuwe-melding-advies");
        }
        for (var part : new String[] {"hulpvormen", "termijnen", "plichten"}) {
            visit.page().locator("#" + part).evaluate("part => part.scrollIntoView({block: 'start'})");
            visit.picture("advies-" + part);
        }
    }

    private static void readWhy(Visit visit) {
        visit.link("Waarom dit advies?").click();
        assertThat(visit.page().locator("h1")).hasText("Waarom dit advies?");
        assertThat(visit.page().locator("body")).containsText("brief namens de cliënt");
        assertThat(visit.page().locator("blockquote").first()).containsText("RADAR-");
        assertThat(visit.page().locator("main")).containsText(Pattern.compile("Onderdeel 3\\.4 van het protocol"));
        visit.isAccessible().fitsTheWindow().documentPicture("waarom");
        visit.link("RADAR-3.4").first().click();
        assertThat(visit.page()).hasURL(Pattern.compile("/protocol/radar#RADAR-3\\.4$"));
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
