package nl.wederhoor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;

/** What somebody is filling in stays theirs: over signing out, not for a colleague, gone when cleared. */
@QuarkusTest
class ConceptIT {
    @TestHTTPResource
    URL url;

    @Test
    void a_draft_survives_signing_out_and_is_gone_after_clearing_the_form() {
        try (var browser = Browser.open(url);
                var visit = browser.visit(1280)) {
            visit.signIn("coordinator@radar");
            visit.button("Leeg formulier").click();
            visit.page().fill("#invoer-gemeente", "Rotterdam");
            visit.answer("anoniem", "Ja").click();
            assertThat(visit.advice().locator(".route--uitgesloten").first()).containsText("Ondersteuning");

            visit.button("Afmelden").click();
            assertThat(visit.page().locator("h1")).hasText("Aanmelden");
            visit.signIn("coordinator@radar");

            assertThat(visit.page().locator("#invoer-gemeente")).hasValue("Rotterdam");
            assertThat(visit.answer("anoniem", "Ja").locator("input")).isChecked();
            assertThat(visit.advice().locator(".route--uitgesloten").first()).containsText("Ondersteuning");

            visit.button("Leeg formulier").click();
            assertThat(visit.page().locator("#invoer-gemeente")).hasValue("");
        }
    }

    @Test
    void a_colleague_does_not_see_it() {
        try (var browser = Browser.open(url);
                var mine = browser.visit(1280);
                var colleague = browser.visit(1280)) {
            mine.signIn("klachtbehandelaar@dmg").page().fill("#invoer-gemeente", "Groningen");
            assertThat(mine.page().locator("#advies-titel")).not().hasText("Hier verschijnt het advies");

            colleague.signIn("klachtbehandelaar2@dmg");

            assertThat(colleague.page().locator("#invoer-gemeente")).hasValue("");
        }
    }
}
