package nl.wederhoor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;

/** What was decided is filled in beside the point, with and without JavaScript, by mouse and by keyboard. */
@QuarkusTest
class BesluitIT {
    private static final String KEUZE = "#invoer-besluit_juiste_adres";
    private static final String KNOP = ".voorlegging:has(" + KEUZE + ") button";

    @TestHTTPResource
    URL url;

    @Test
    void the_advice_follows_a_decision_and_can_be_read_on_a_wide_and_a_narrow_window() {
        for (int width : new int[] {1280, 360}) {
            try (var browser = Browser.open(url);
                    var visit = browser.visit(width)) {
                var page = enterReport(visit.signIn("klachtbehandelaar2@radar"));
                assertThat(page.locator("#advies-titel")).hasText("Nog geen aanbeveling");
                page.locator(KEUZE).scrollIntoViewIfNeeded();
                visit.isAccessible().fitsTheWindow().picture("besluit");

                page.selectOption(KEUZE, "nee");
                page.locator(KNOP).click();

                assertThat(page.locator("#verwerkt")).isFocused();
                assertThat(page.locator("#advies-titel")).hasText("Doorverwijzen aanbevolen");
                assertThat(page.locator(KEUZE)).hasValue("nee");
                visit.isAccessible().fitsTheWindow().picture("besluit-verwerkt");

                visit.answer("anoniem", "Ja").click();
                assertThat(page.locator(".route--uitgesloten").first()).containsText("Ondersteuning");
                assertThat(page.locator("#advies-titel")).hasText("Doorverwijzen aanbevolen");
            }
        }
    }

    @Test
    void without_javascript_a_decision_is_sent_with_everything_that_was_filled_in() {
        try (var browser = Browser.open(url);
                var visit = browser.withoutJavascript(360)) {
            visit.signIn("klachtbehandelaar2@dmg");
            visit.button("Leeg formulier").click();
            visit.page().selectOption("#invoer-melder", "slachtoffer");
            visit.button("Geef advies").click();
            visit.page().selectOption("#invoer-kanaal", "e-mail");
            visit.page().selectOption(KEUZE, "nee");
            visit.page().locator(KNOP).click();

            assertThat(visit.page().locator("#advies-titel")).hasText("Doorverwijzen aanbevolen");
            assertThat(visit.page().locator(KEUZE)).hasValue("nee");
            assertThat(visit.page().locator("#invoer-kanaal")).hasValue("e-mail");

            visit.page().selectOption(KEUZE, "");
            visit.button("Besluiten bijwerken").click();
            assertThat(visit.page().locator("#verwerkt")).hasCount(0);
            assertThat(visit.page().locator("#voorleggen")).isVisible();
        }
    }

    @Test
    void with_the_keyboard_alone_a_decision_is_chosen_and_processed() {
        try (var browser = Browser.open(url);
                var visit = browser.visit(1280)) {
            var page = enterReport(visit.signIn("coordinator@dmg"));
            page.focus(KEUZE);
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Tab");
            assertThat(page.locator(KNOP)).isFocused();
            page.keyboard().press("Enter");

            assertThat(page.locator("#verwerkt")).isFocused();
            assertThat(page.locator(KEUZE)).hasValue("nee");
            page.keyboard().press("Tab");
            assertThat(page.locator(KEUZE)).isFocused();
        }
    }

    private static Page enterReport(Visit visit) {
        visit.button("Leeg formulier").click();
        visit.page().selectOption("#invoer-melder", "slachtoffer");
        visit.answer("verzoeken", "Informatie of advies").click();
        assertThat(visit.page().locator(KEUZE)).isVisible();
        return visit.page();
    }
}
