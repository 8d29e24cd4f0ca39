package vn.thidua.support;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A headless Chromium: the machine's own where there is one, else the one that Playwright fetches. Collects what a person
 * would not see but should worry about: script errors and refusals by the content security policy.
 */
public final class Browser implements AutoCloseable {

    private static final Path MACHINES = Path.of("/usr/bin/chromium");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final String base;
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> complaints = new ArrayList<>();

    public Browser(int port) {
        this.base = "http://localhost:" + port;
        boolean own = Files.isExecutable(MACHINES);
        this.playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(own ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        var options = new BrowserType.LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        this.chromium = playwright.chromium().launch(own ? options.setExecutablePath(MACHINES) : options);
    }

    /** Signs somebody in, in a window of their own. */
    public Page signIn(String username, int width, int height) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(base)
                .setLocale("vi-VN")
                .setViewportSize(width, height));
        Page page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add(username + " " + page.url() + " " + error));
        page.navigate("/login");
        page.fill("#username", username);
        page.fill("#password", TestOrganization.PASSWORD);
        page.click("main button[type=submit]");
        page.waitForLoadState(LoadState.LOAD);
        return page;
    }

    /** The serious and critical findings of axe on the page as it stands, as "rule: targets". */
    public static List<String> graveFindings(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .limit(3)
                                        .toList())
                        .toList();
    }

    /** Script errors, failed loads and what the content security policy refused, in every window so far. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.location() + " " + message.text());
        }
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
