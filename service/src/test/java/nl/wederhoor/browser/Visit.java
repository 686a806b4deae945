package nl.wederhoor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One person at one window. When it closes it has seen no error on the console, no violation of the content security
 * policy and no request to another host.
 */
final class Visit implements AutoCloseable {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private final BrowserContext context;
    private final String base;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private boolean expectsRefusal;

    Visit(BrowserContext context, String base) {
        this.context = context;
        this.base = base;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type()) && !isExpected(message.text())) {
                complaints.add("console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
                complaints.add("foreign request: " + request.url());
            }
        });
    }

    /** From here on a form may be refused: the browser writes the status of such a page on its console. */
    Visit expectsRefusal() {
        expectsRefusal = true;
        return this;
    }

    /** A newer answer replaces the request of an older one, and so does leaving the page: the script tells that as well. */
    private boolean isExpected(String complaint) {
        return complaint.matches("htmx:(afterRequest|sendAbort), .*")
                || expectsRefusal && complaint.matches("Failed to load resource: .* status of (400|409|412) .*");
    }

    Page page() {
        return page;
    }

    Visit go(String path) {
        page.navigate(base + path);
        return this;
    }

    Visit signIn(String account) {
        go("/aanmelden");
        page.fill("#naam", account);
        page.fill("#wachtwoord", "demo");
        button("Aanmelden").click();
        page.waitForURL(url -> !url.endsWith("/aanmelden"));
        return page.url().endsWith("/melding") ? this : go("/melding");
    }

    /** A choice or tick box of the form, found as a person finds it: the question, then the answer. */
    Locator answer(String fact, String answer) {
        return page.locator("#veld-" + fact + " label")
                .filter(new Locator.FilterOptions().setHasText(java.util.regex.Pattern.compile("^" + answer + "$")));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator advice() {
        return page.locator("#advies");
    }

    Visit picture(String name) {
        var width = page.viewportSize().width;
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "schermen", name + "-" + width + ".png"))
                .setFullPage(false));
        return this;
    }

    /** The same for the documentation, in docs/beeld: only when asked, because no two machines draw the same pixels. */
    Visit documentPicture(String name) {
        picture(name);
        if (Boolean.getBoolean("wederhoor.beeld.vernieuw")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("..", "docs", "beeld", name + "-" + page.viewportSize().width + ".png")));
        }
        return this;
    }

    /** No finding of axe in any of the WCAG levels up to 2.2 AA. */
    Visit isAccessible() {
        var found = new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget())
                                        .toList())
                        .toList();
        assertThat(found).as(page.url()).isEmpty();
        return this;
    }

    /** Nothing sticks out to the right, so that nobody scrolls sideways to read. */
    Visit fitsTheWindow() {
        var beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) beyond).intValue())
                .as("width beyond the window of " + page.url())
                .isZero();
        return this;
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }
}
