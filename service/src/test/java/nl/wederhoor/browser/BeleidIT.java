package nl.wederhoor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.regels.Tijdzone;
import org.assertj.core.api.Assertions;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The directeur tunes a rule on pages: from the menu to policy, on a wide and a narrow window. */
@QuarkusTest
class BeleidIT {
    private static final Logger LOG = Logger.getLogger(BeleidIT.class);
    private static final int MEESTE_BLADZIJDEN = 16;
    private static final DateTimeFormatter IN_WOORDEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    @TestHTTPResource
    URL url;

    @Inject
    Database database;

    @Inject
    Beleidsversies versies;

    @AfterEach
    void version_1_alone() {
        voer("delete from beleidsversie where organisatie = 'radar' and versie > 1");
        voer("update beleidsversie set geldig_tot = null where organisatie = 'radar'");
        versies.herlaad();
    }

    @Test
    void a_directeur_changes_the_term_of_the_first_contact_and_publishes_it_for_next_monday() {
        for (int width : new int[] {1280, 360}) {
            version_1_alone();
            try (var browser = Browser.open(url);
                    var directeur = browser.visit(width);
                    var leidinggevende = browser.visit(width)) {
                directeur.signIn("directeur@radar");
                leidinggevende.signIn("leidinggevende@radar");
                var begin = Instant.now();
                int bladzijden = wijzig(directeur) + keurGoed(leidinggevende) + publiceer(directeur);
                LOG.infof(
                        "The story of the directeur took %d pages and %d ms of machine time at %d pixels.",
                        bladzijden, Duration.between(begin, Instant.now()).toMillis(), width);
                Assertions.assertThat(bladzijden).isLessThanOrEqualTo(MEESTE_BLADZIJDEN);
            }
        }
    }

    @Test
    void a_broken_file_is_refused_in_words_until_it_is_right() {
        var goed = Pakketten.lees("radar").get("termijnen.dmn");
        for (int width : new int[] {1280, 360}) {
            version_1_alone();
            try (var browser = Browser.open(url);
                    var visit = browser.visit(width)) {
                var page = visit.signIn("leidinggevende@radar").expectsRefusal().page();
                visit.go("/beleid");
                visit.button("Nieuwe versie maken").click();
                visit.link("Lengte van de termijnen").click();
                visit.link("Naar Excel of DMN, en terug").click();

                stuur(visit, "geen tabel");
                assertThat(page.locator("#bericht [role=alert]")).isVisible();
                stuur(visit, goed.replaceFirst("<text>\"werkdagen\"</text>", "<text>\"maanden\"</text>"));
                assertThat(page.locator("#bericht [role=alert]")).containsText("Rij 1");
                assertThat(page.locator("#bericht [role=alert]")).containsText("Eenheid");
                goed(visit, "beleid-bestand");
                stuur(visit, goed.replaceFirst("<text>1</text>", "<text>3</text>"));
                assertThat(page.locator("#bericht")).containsText("overgenomen");
                visit.isAccessible().fitsTheWindow();
                visit.link("Naar de tabel").click();
                assertThat(page.locator("tr#radar-2\\.1b-2 td.uitvoer").first()).hasText("3");
                visit.button("Mijn laatste wijziging ongedaan maken").click();
                assertThat(page.locator("tr#radar-2\\.1b-2 td.uitvoer").first()).hasText("1");
            }
        }
    }

    @Test
    void every_page_of_the_studio_is_accessible_and_fits_the_window() {
        for (int width : new int[] {1280, 360}) {
            version_1_alone();
            try (var browser = Browser.open(url);
                    var visit = browser.visit(width)) {
                visit.signIn("directeur@radar").go("/beleid");
                visit.button("Nieuwe versie maken").click();
                assertThat(visit.page().locator("h1")).containsText("Versie 2");
                for (var pad : new String[] {
                    "/gevallen",
                    "/tabellen/parameters",
                    "/tabellen/parameters/rijen/drempelSignaal",
                    "/tabellen/route",
                    "/tabellen/route/rijen/nieuw",
                    "/tabellen/wens",
                    "/tabellen/termijnen/rijen/radar-2.3-1"
                }) {
                    visit.go("/beleid/versies/2" + pad).isAccessible().fitsTheWindow();
                }
                visit.picture("beleid-rij-keuzes");
                visit.go("/beleid/verloop?op=2026-01-01&van=1&met=2");
                visit.isAccessible().fitsTheWindow().picture("beleid-verloop");
                visit.go("/beleid/versies/2/tabellen/route");
                visit.page().locator("#proef summary").click();
                visit.button("Kijk welke rij past").click();
                assertThat(visit.page().locator("#uitslag")).isVisible();
                visit.isAccessible().fitsTheWindow().picture("beleid-proef");
            }
        }
    }

    @Test
    void without_javascript_and_by_keyboard_a_row_is_changed_and_undone() {
        try (var browser = Browser.open(url);
                var visit = browser.withoutJavascript(360)) {
            var page = visit.signIn("directeur@radar").go("/beleid").page();
            druk(page.locator("form[action='/beleid/versies'] button"));
            druk(visit.link("Lengte van de termijnen"));
            druk(visit.link("Wijzig rij 4"));
            page.getByLabel("Aantal", exact()).focus();
            page.keyboard().press("ControlOrMeta+A");
            page.keyboard().type("1");
            page.keyboard().press("Enter");
            assertThat(page.locator("#bericht")).containsText("De rij is opgeslagen");
            assertThat(page.locator("tr#radar-2\\.4a-1 td.uitvoer").first()).hasText("1");
            druk(visit.button("Mijn laatste wijziging ongedaan maken"));
            assertThat(page.locator("tr#radar-2\\.4a-1 td.uitvoer").first()).hasText("0");
        }
    }

    private static void druk(Locator doel) {
        doel.focus();
        doel.press("Enter");
    }

    private static void stuur(Visit visit, String inhoud) {
        visit.page()
                .setInputFiles(
                        "#bestand",
                        new FilePayload("termijnen.dmn", "application/xml", inhoud.getBytes(StandardCharsets.UTF_8)));
        visit.button("Zet terug").click();
        visit.page().waitForLoadState();
    }

    /** From the menu to submitted; how many pages that takes. */
    private static int wijzig(Visit visit) {
        var page = visit.page();
        menu(visit);
        assertThat(page.locator("h1")).hasText("Beleid");
        goed(visit, "beleid");
        visit.button("Nieuwe versie maken").click();
        assertThat(page.locator("h1")).containsText("Versie 2");
        visit.isAccessible().fitsTheWindow().picture("beleid-concept");
        visit.link("Lengte van de termijnen").click();
        assertThat(page.locator("#controle")).containsText("Controle");
        goed(visit, "beleid-tabel");
        visit.link("Wijzig rij 1").click();
        page.getByLabel("Aantal", exact()).fill("2");
        page.getByLabel("Herkomst", exact()).selectOption("beleid");
        page.getByLabel("Toelichting", exact()).fill("het bureau belt binnen twee werkdagen terug");
        page.locator("#dantitel").evaluate("part => part.scrollIntoView({block: 'start', behavior: 'instant'})");
        goed(visit, "beleid-rij");
        visit.button("Sla deze rij op").click();
        assertThat(page.locator("#bericht")).containsText("De rij is opgeslagen");
        assertThat(page.locator("tr#radar-2\\.1b-2 td.uitvoer").first()).hasText("2");
        assertThat(page.locator(".tabelwerk__controle")).containsText("In orde");
        visit.isAccessible().fitsTheWindow().picture("beleid-opgeslagen");
        visit.link("Klaar met deze tabel: verder met versie 2").click();
        assertThat(page.locator(".verschillijst")).containsText("Aantal: was 1, wordt 2");
        visit.button("Voordragen voor goedkeuring").click();
        assertThat(page.locator("#bericht")).containsText("voorgedragen");
        assertThat(page.locator(".volgende")).containsText("iemand anders");
        visit.isAccessible().fitsTheWindow().picture("beleid-voorgedragen");
        return 7;
    }

    /** The second pair of eyes; how many pages that takes. */
    private static int keurGoed(Visit visit) {
        var page = visit.page();
        menu(visit);
        assertThat(page.locator("#onderweg + ul")).containsText("Wacht op goedkeuring");
        visit.link("Versie 2").click();
        assertThat(page.locator(".verschillijst")).containsText("Aantal: was 1, wordt 2");
        goed(visit, "beleid-goedkeuren");
        visit.button("Goedkeuren").click();
        assertThat(page.locator("#bericht")).containsText("goedgekeurd");
        visit.isAccessible().fitsTheWindow();
        return 3;
    }

    private static int publiceer(Visit visit) {
        var page = visit.page();
        var maandag = LocalDate.now(Tijdzone.NEDERLAND).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        menu(visit);
        visit.link("Versie 2").click();
        assertThat(page.locator("#geldigVanaf")).hasValue(maandag.toString());
        assertThat(page.locator("#geldigVanaf-hulp")).containsText(IN_WOORDEN.format(maandag));
        visit.isAccessible().fitsTheWindow();
        page.locator("#volgende").evaluate("part => part.scrollIntoView({block: 'start', behavior: 'instant'})");
        visit.documentPicture("beleid-publiceren");
        visit.button("Publiceren").click();
        assertThat(page.locator("h1")).containsText("Gaat in op " + IN_WOORDEN.format(maandag));
        visit.isAccessible().fitsTheWindow().picture("beleid-gepubliceerd");
        return 3;
    }

    private static void menu(Visit visit) {
        visit.page().locator("nav[aria-label=Hoofdmenu] a[href='/beleid']").click();
    }

    private static void bovenaan(Visit visit) {
        visit.page().evaluate("scrollTo({top: 0, behavior: 'instant'})");
    }

    private static void goed(Visit visit, String naam) {
        visit.isAccessible().fitsTheWindow();
        if (!naam.equals("beleid-rij")) {
            bovenaan(visit);
        }
        visit.documentPicture(naam);
    }

    private void voer(String opdracht) {
        database.within("radar", connection -> connection.createStatement().executeUpdate(opdracht));
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
