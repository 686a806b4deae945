package nl.wederhoor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The main job without a mouse, and without JavaScript. */
@QuarkusTest
class ToegankelijkIT {
    @TestHTTPResource
    URL url;

    @Test
    void without_javascript_the_form_posts_and_answers() {
        try (var browser = Browser.open(url);
                var visit = browser.withoutJavascript(1280)) {
            visit.signIn("leidinggevende@radar");
            visit.button("Leeg formulier").click();
            visit.page().selectOption("#invoer-melder", "slachtoffer");
            visit.answer("verzoeken", "Bemiddeling").click();
            visit.button("Geef advies").click();

            assertThat(visit.advice()).containsText("Dit is een klacht");
            assertThat(visit.page().locator("#invoer-melder")).hasValue("slachtoffer");

            var question = visit.page().locator("#eerstevraag").textContent();
            visit.page().locator(".antwoord").first().click();
            assertThat(visit.page().locator("#eerstevraag")).not().hasText(question);
        }
    }

    @Test
    void without_javascript_a_fault_is_told_on_top_with_a_link_to_the_question() {
        try (var browser = Browser.open(url);
                var visit = browser.withoutJavascript(360)) {
            visit.signIn("leidinggevende@dmg");
            visit.button("Leeg formulier").click();
            visit.page()
                    .locator("summary", new Page.LocatorOptions().setHasText("Data en termijnen"))
                    .click();
            visit.page().fill("#invoer-incidentOp", "1980-01-01");
            visit.button("Geef advies").click();

            assertThat(visit.page().locator("#fouten")).containsText("Wanneer gebeurde het voorval?");
            assertThat(visit.page().locator("#fout-incidentOp")).containsText("1990");
            Assertions.assertThat(visit.page().locator("#fouten a").getAttribute("href"))
                    .isEqualTo("#veld-incidentOp");
            visit.fitsTheWindow().picture("fouten");
        }
    }

    @Test
    void with_the_keyboard_alone_a_handler_signs_in_answers_and_reads_on() {
        try (var browser = Browser.open(url);
                var visit = browser.visit(1280)) {
            var page = visit.go("/aanmelden").page();
            press(page, "Tab");
            assertThat(page.locator(".overslaan")).isFocused();
            assertThat(page.locator(".overslaan")).isInViewport();
            page.focus("#naam");
            type(page, "klachtbehandelaar2@radar");
            press(page, "Tab");
            type(page, "demo");
            press(page, "Enter");
            page.waitForURL("**/werkvoorraad");
            visit.go("/melding");

            page.focus("#veld-anoniem input >> nth=0");
            press(page, "Space");
            assertThat(visit.advice().locator(".route--uitgesloten").first()).containsText("Ondersteuning");
            assertThat(page.locator("#veld-anoniem input >> nth=0")).isFocused();

            var question = page.locator("#eerstevraag").textContent();
            page.locator(".antwoord").first().focus();
            press(page, "Enter");
            assertThat(page.locator("#eerstevraag")).not().hasText(question);
            assertThat(page.locator("#eerstevraag")).isFocused();
        }
    }

    @Test
    void what_has_focus_can_be_seen() {
        try (var browser = Browser.open(url);
                var visit = browser.visit(1280)) {
            var page = visit.signIn("fg@radar").page();
            for (int i = 0; i < 12; i++) {
                press(page, "Tab");
                var outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
                Assertions.assertThat(outline)
                        .as("element %d: %s", i, page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))
                        .isNotEqualTo("none");
            }
        }
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
    }

    private static void type(Page page, String text) {
        page.keyboard().type(text);
    }
}
