package nl.wederhoor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.UUID;
import nl.wederhoor.dossier.Dossierapi;
import org.junit.jupiter.api.Test;

/** Who works here and who gets what, on a wide and a narrow window: accounts, planner data, declaration, assignment. */
@QuarkusTest
class TeamIT {
    @TestHTTPResource
    URL url;

    @Test
    void a_beheerder_makes_an_account_and_its_owner_chooses_a_password_of_their_own() {
        for (int width : new int[] {1280, 360}) {
            try (var browser = Browser.open(url);
                    var visit = browser.visit(width)) {
                visit.signIn("beheerder@radar").go("/beheer/accounts");
                visit.isAccessible().fitsTheWindow().picture("accounts");
                var naam = "b." + UUID.randomUUID().toString().substring(0, 8);
                visit.page().fill("#naam", naam);
                visit.page().getByText("klachtbehandelaar", exact()).last().click();
                visit.button("Maak account").click();
                var start = visit.page().locator("#startwachtwoord").innerText();
                visit.isAccessible().fitsTheWindow();
                visit.go("/beheer/accounts/" + naam)
                        .isAccessible()
                        .fitsTheWindow()
                        .picture("account");
                visit.button("Afmelden").click();

                visit.page().fill("#naam", naam + "@radar");
                visit.page().fill("#wachtwoord", start);
                visit.button("Aanmelden").click();
                assertThat(visit.page().locator("h1")).hasText("Wachtwoord kiezen");
                visit.isAccessible().fitsTheWindow().picture("wachtwoord");
                visit.page().fill("#huidig", start);
                visit.page().fill("#nieuw", "een lang eigen wachtwoord");
                visit.page().fill("#nogEens", "een lang eigen wachtwoord");
                visit.button("Wijzig wachtwoord").click();
                assertThat(visit.page().locator("[role=status]")).containsText("gewijzigd");
            }
        }
    }

    @Test
    void planner_data_and_a_declaration_can_be_filled_in_and_a_fault_stays_on_the_page() {
        for (int width : new int[] {1280, 360}) {
            try (var browser = Browser.open(url);
                    var visit = browser.visit(width)) {
                visit.signIn("coordinator@radar")
                        .go("/behandelaars")
                        .isAccessible()
                        .fitsTheWindow();
                visit.link("klachtbehandelaar2").click();
                visit.page().fill("#uren", "99");
                visit.page().fill("#talen", "tr B2");
                visit.button("Sla op").click();
                assertThat(visit.page().locator("#fouten")).containsText("60");
                assertThat(visit.page().locator("#talen")).hasValue("tr B2");
                visit.isAccessible().fitsTheWindow().picture("behandelaar");
                visit.page().fill("#uren", "32");
                visit.page().fill("#deskundigheid", "handicap of chronische ziekte 2 2027-12-31");
                visit.button("Sla op").click();
                assertThat(visit.page().locator("[role=status]")).containsText("opgeslagen");
                assertThat(visit.page().locator("#deskundigheid"))
                        .hasValue("handicap of chronische ziekte 2 2027-12-31");
            }
            try (var browser = Browser.open(url);
                    var visit = browser.visit(width)) {
                visit.signIn("klachtbehandelaar2@radar")
                        .go("/mijn-verklaring")
                        .isAccessible()
                        .fitsTheWindow();
                visit.page().fill("#organisaties", "Stichting Verzinsel");
                visit.button("Sla op").click();
                assertThat(visit.page().locator("#organisaties")).hasValue("Stichting Verzinsel");
                visit.page().fill("#organisaties", "");
                visit.button("Sla op").click();
                assertThat(visit.page().locator("#organisaties")).hasValue("");
            }
        }
    }

    @Test
    void a_coordinator_reads_the_proposal_and_assigns() {
        for (int width : new int[] {1280, 360}) {
            var dossier = Dossierapi.id("klachtbehandelaar@radar", "'spoed': true, 'gronden': ['ras']");
            try (var browser = Browser.open(url);
                    var visit = browser.visit(width)) {
                visit.signIn("coordinator@radar").go("/dossiers/" + dossier + "/toewijzen");
                assertThat(visit.page().locator("#voorstel")).containsText("Voorstel: ");
                visit.isAccessible().fitsTheWindow().picture("toewijzen");
                visit.button("Wijs toe").click();
                assertThat(visit.page().locator("[role=status]")).containsText("is toegewezen aan");
                visit.isAccessible().fitsTheWindow();
            }
        }
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
