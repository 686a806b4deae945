package nl.wederhoor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Vergelijk in a real browser: what another protocol would say about the report that somebody is entering. */
@QuarkusTest
class VergelijkIT {
    @TestHTTPResource
    URL url;

    @Test
    void a_handler_sees_what_another_protocol_would_do_on_a_wide_and_a_narrow_window() {
        for (int width : new int[] {1280, 360}) {
            try (var browser = Browser.open(url);
                    var visit = browser.visit(width)) {
                enterReport(visit.signIn("klachtbehandelaar@dmg"));
                visit.link("Vergelijk").click();
                box(visit, "Ieder1Gelijk").uncheck();
                box(visit, "RADAR").check();
                visit.button("Vergelijk").click();

                readDifferences(visit);
                visit.isAccessible().fitsTheWindow();
                visit.page()
                        .locator("#uitkomst")
                        .evaluate("part => part.scrollIntoView({block: 'start', behavior: 'instant'})");
                visit.documentPicture("vergelijk");
                visit.page()
                        .locator("#deel-hulpvormen")
                        .evaluate("part => part.scrollIntoView({block: 'start', behavior: 'instant'})");
                visit.picture("vergelijk-hulpvormen");
            }
        }
    }

    @Test
    void all_five_protocols_fit_side_by_side() {
        for (int width : new int[] {1280, 360}) {
            try (var browser = Browser.open(url);
                    var visit = browser.visit(width)) {
                enterReport(visit.signIn("klachtbehandelaar2@dmg"));
                visit.go("/vergelijken");
                for (var name : new String[] {"RADAR", "Ieder1Gelijk", "Integratiewerk", "Klachtenhulp"}) {
                    box(visit, name).check();
                }
                visit.button("Vergelijk").click();

                assertThat(visit.page().locator(".vergelijkkop")).hasCount(5);
                visit.isAccessible().fitsTheWindow();
                visit.page()
                        .locator("#deel-routes")
                        .evaluate("part => part.scrollIntoView({block: 'start', behavior: 'instant'})");
                visit.picture("vergelijk-vijf");
            }
        }
    }

    @Test
    void without_javascript_the_form_posts_and_the_facts_stand_in_no_address() {
        try (var browser = Browser.open(url);
                var visit = browser.withoutJavascript(1280)) {
            visit.signIn("leidinggevende@dmg");
            visit.button("Leeg formulier").click();
            visit.go("/vergelijken");
            visit.page().selectOption("#invoer-melder", "slachtoffer");
            visit.answer("verzoeken", "Informatie of advies").click();
            box(visit, "RADAR").check();
            visit.button("Vergelijk").click();

            assertThat(visit.page().locator("#uitkomst-titel")).containsText("verschillen");
            assertThat(visit.page().locator("#invoer-melder")).hasValue("slachtoffer");
            Assertions.assertThat(visit.page().url())
                    .contains("organisaties=radar")
                    .doesNotContain("slachtoffer", "verzoeken");
            visit.go("/melding");
            assertThat(visit.page().locator("#invoer-melder")).hasValue("slachtoffer");
        }
    }

    @Test
    void one_protocol_alone_is_refused_with_words_and_a_link_to_the_question() {
        try (var browser = Browser.open(url);
                var visit = browser.visit(360)) {
            visit.signIn("fg@radar").go("/vergelijken?organisaties=radar&organisaties=nergens");

            assertThat(visit.page().locator("#fouten")).containsText("Kies er twee tot vijf");
            assertThat(visit.page().locator("#uitkomst")).hasCount(0);
            visit.isAccessible().fitsTheWindow();
        }
    }

    @Test
    void with_the_keyboard_alone_somebody_adds_a_protocol_and_reads_the_differences() {
        try (var browser = Browser.open(url);
                var visit = browser.visit(1280)) {
            var page = visit.signIn("coordinator@dmg").go("/vergelijken").page();
            page.focus("#veld-organisaties input[value=radar]");
            page.keyboard().press("Space");
            page.focus("#vergelijkform button[type=submit]");
            page.keyboard().press("Enter");

            assertThat(page).hasURL(Pattern.compile("organisaties=dmg.*organisaties=radar#uitkomst$"));
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            var outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
            Assertions.assertThat(outline).isNotEqualTo("none");
        }
    }

    @Test
    void on_paper_stand_the_differences_without_the_form() {
        try (var browser = Browser.open(url);
                var visit = browser.visit(1280)) {
            enterReport(visit.signIn("directeur@dmg"));
            visit.go("/vergelijken?organisaties=dmg&organisaties=radar");
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(visit.page().locator("#vergelijkform")).isHidden();
            assertThat(visit.page().locator(".cel__anders").first()).isVisible();
            visit.picture("vergelijk-druk");
        }
    }

    private static void enterReport(Visit visit) {
        visit.button("Leeg formulier").click();
        visit.page().selectOption("#invoer-melder", "slachtoffer");
        visit.answer("aard", "Seksuele intimidatie").click();
        visit.answer("verzoeken", "Informatie of advies").click();
        visit.answer("anoniem", "Nee").click();
        visit.page().fill("#invoer-ontvangenOp", "2026-04-02T18:30");
        visit.page().selectOption("#invoer-kanaal", "e-mail");
        visit.page().fill("#invoer-peildatum", "2026-04-02");
        assertThat(visit.advice()).containsText("Dit is een melding");
    }

    private static Locator box(Visit visit, String name) {
        return visit.page()
                .locator("#veld-organisaties label")
                .filter(hasText(name))
                .locator("input");
    }

    private static void readDifferences(Visit visit) {
        var page = visit.page();
        assertThat(page.locator("#uitkomst-titel")).containsText("verschillen");
        var soort = page.locator("section.deel:has(#deel-soort) tr.verschil");
        assertThat(soort).containsText("Verschil");
        assertThat(soort.locator("td").nth(0)).containsText("Melding");
        assertThat(soort.locator("td").nth(1)).containsText("Klacht");
        assertThat(soort.locator("td").nth(1)).containsText("RADAR-1.3");
        assertThat(soort.locator("td").nth(1)).containsText("Anders dan");
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
