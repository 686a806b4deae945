package nl.wederhoor.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Chromium as it is installed on this machine, without a screen. */
final class Browser implements AutoCloseable {
    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Milliseconds: what is true within seconds here may take longer on a busy machine. */
    private static final double PATIENCE = 20_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String base;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium, String base) {
        this.playwright = playwright;
        this.chromium = chromium;
        this.base = base;
    }

    static Browser open(URL base) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        System.setProperty("playwright.nodejs.path", program("node").toString());
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new LaunchOptions()
                .setExecutablePath(program("chromium", "google-chrome"))
                .setEnv(dutch())
                .setArgs(OPTIONS);
        return new Browser(
                playwright,
                playwright.chromium().launch(options),
                base.toString().replaceAll("/$", ""));
    }

    Visit visit(int width) {
        return new Visit(context(width, true), base);
    }

    Visit withoutJavascript(int width) {
        return new Visit(context(width, false), base);
    }

    private BrowserContext context(int width, boolean javascript) {
        return chromium.newContext(new NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(javascript));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    /** The browser's own words, such as the order of day and month, follow the language of its environment. */
    private static Map<String, String> dutch() {
        var environment = new java.util.HashMap<>(System.getenv());
        environment.put("LANGUAGE", "nl");
        environment.put("LC_ALL", "nl_NL.UTF-8");
        return environment;
    }

    private static Path program(String... names) {
        var folders = System.getenv("PATH").split(java.io.File.pathSeparator);
        return Arrays.stream(names)
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not found on the path: " + String.join(" or ", names)
                        + ". Maybe run bin/test, which installs it."));
    }
}
