package nl.wederhoor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** One dossier as somebody works on it, on pages and nothing else. */
final class Zaakpagina {
    private final Visit visit;
    private final String pad;

    private Zaakpagina(Visit visit, String pad) {
        this.visit = visit;
        this.pad = pad;
    }

    /** Of the report that was filled in: a reporter with a name, and the other side. */
    static Zaakpagina maak(Visit visit, String melder, String wederpartij) {
        var page = visit.page();
        visit.button("Dossier aanmaken").click();
        assertThat(page.locator("h1")).hasText("Dossier aanmaken");
        page.locator("label", new Page.LocatorOptions().setHasText("Ja, bewaar de gegevens"))
                .click();
        page.fill("#nieuw-melderGegevens-naam", melder);
        page.fill("#nieuw-wederpartij-naam", wederpartij);
        page.selectOption("#nieuw-wederpartij-soort", "organisatie");
        page.fill("#nieuw-omschrijving", "Verzonnen verhaal: de deur bleef dicht.");
        visit.button("Dossier aanmaken").click();
        assertThat(page.locator(".bericht--gedaan")).containsText("Het dossier is gemaakt");
        return new Zaakpagina(visit, page.url().replaceAll("^.*?//[^/]*|\\?.*$", ""));
    }

    static Zaakpagina van(Visit visit, String pad) {
        return new Zaakpagina(visit, pad);
    }

    String pad() {
        return pad;
    }

    Page ga(String deel) {
        visit.go(pad + deel);
        return visit.page();
    }

    void stap(String id) {
        var kaart = open(id);
        kaart.locator("button[type=submit]").click();
        gedaan("De stap is vastgelegd");
    }

    /** The form of a step that can be taken, unfolded. */
    Locator open(String id) {
        var page = ga("/stappen");
        var dicht = page.locator("li#stap-" + id);
        if (dicht.count() > 0) {
            throw new AssertionError("This step cannot be taken: " + dicht.innerText());
        }
        page.locator("details:has(#stap-" + id + ") > summary").click();
        return page.locator("#stap-" + id);
    }

    /** A step that cannot be taken: it has no form, and says why. */
    Locator dicht(String id) {
        var regel = ga("/stappen").locator("li#stap-" + id);
        assertThat(regel).isVisible();
        assertThat(regel.locator("form")).hasCount(0);
        return regel;
    }

    void plicht(String id) {
        var page = ga("/plichten#plicht-" + id);
        var regel = page.locator("#plicht-" + id);
        assertThat(regel).isVisible();
        regel.locator("details > summary").click();
        page.fill("#plicht-" + id + "-bewijs", "Verzonnen verslag van vandaag");
        regel.locator("button[type=submit]").click();
        gedaan("De plicht is afgevinkt");
    }

    void besluit(String id, String keuze) {
        var punt = ga("/besluiten").locator("#besluit-" + id);
        kies(punt, keuze);
        punt.locator("button[type=submit]").click();
        gedaan("Het besluit is vastgelegd");
    }

    /** Answers questions of the form of facts: each is a fact and an answer. */
    void feiten(String... feitEnAntwoord) {
        var page = ga("/feiten");
        for (int i = 0; i < feitEnAntwoord.length; i += 2) {
            var vraag = page.locator("#veld-" + feitEnAntwoord[i]);
            var deel = page.locator("details:has(#veld-" + feitEnAntwoord[i] + ")");
            if (deel.getAttribute("open") == null) {
                deel.locator("> summary").click();
            }
            kies(vraag, feitEnAntwoord[i + 1]);
        }
        visit.button("Feiten opslaan").click();
        gedaan("De feiten zijn bijgewerkt");
    }

    void gedaan(String tekst) {
        assertThat(visit.page().locator(".bericht--gedaan")).containsText(tekst);
    }

    private static void kies(Locator vraag, String antwoord) {
        vraag.locator("label")
                .filter(new Locator.FilterOptions().setHasText(java.util.regex.Pattern.compile("^" + antwoord + "$")))
                .click();
    }
}
