package org.onewindow.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A Chromium that walks through the pages as people do. Uses the one that the machine has ({@code CHROMIUM} or Debian's)
 * and downloads none; a test that finds none is skipped and says so.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--no-first-run",
            "--disable-quic",
            "--disable-component-update",
            "--disable-sync");

    /** Milliseconds; the webapps load slowly on a busy machine. */
    private static final int PATIENCE = 20_000;

    /** Started once and shared: a start takes longer than most tests. It ends with this JVM. */
    private static com.microsoft.playwright.@Nullable Browser ofThisJvm;

    private final com.microsoft.playwright.Browser chromium;
    private final String address;
    private final List<BrowserContext> people = new ArrayList<>();

    private Browser(com.microsoft.playwright.Browser chromium, String address) {
        this.chromium = chromium;
        this.address = address;
    }

    /** @param address of the server, e.g. {@code http://localhost:8080} */
    public static Browser open(String address) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return new Browser(chromium(), address);
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        var running = ofThisJvm;
        if (running == null || !running.isConnected()) {
            var path = executable();
            if (path.isEmpty()) {
                System.err.println("*** No Chromium (set CHROMIUM to its path): the pages are NOT tested. ***");
            }
            Assumptions.assumeTrue(path.isPresent(), "no Chromium");
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            running = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(path.orElseThrow())
                            .setArgs(ARGUMENTS));
            ofThisJvm = running;
        }
        return running;
    }

    /** A browser of its own for one person, logged in. */
    public Page logIn(String name, String password) {
        return logIn(name, password, "zh-CN");
    }

    /** @param language of the browser, e.g. {@code en-GB} */
    public Page logIn(String name, String password, String language) {
        var page = context(language).newPage();
        page.navigate(address + "/login");
        logInOn(page, name, password);
        return page;
    }

    /** Fills in the log-in that a page shows. */
    public void logInOn(Page page, String name, String password) {
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(password);
        page.locator("button[type=submit]").click();
        page.waitForURL(Pattern.compile("(?!.*/login).*"));
    }

    private BrowserContext context(String language) {
        var context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language)
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(1440, 960));
        context.setDefaultTimeout(PATIENCE);
        people.add(context);
        return context;
    }

    private static Optional<Path> executable() {
        return Stream.of(System.getenv("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser")
                .filter(path -> path != null && !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        people.forEach(BrowserContext::close);
    }
}
