package lu.airsilk.testbed;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One Chromium for the tests of a process, which run one after the other; each {@link Visit} has its own cookies. */
public final class Browser {

    private static final int WIDEST_PHONE = 600;
    private static final int PATIENCE = 30_000;

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // no script of a visit runs long enough to pay for being compiled twice more
            "--js-flags=--no-opt --no-maglev");

    static {
        // as long as a click waits: another portal may start on the same processors
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private Browser() {}

    /** Launched for the first visit. */
    private static final class Chromium {
        static final com.microsoft.playwright.Browser ONE = launch();
    }

    /**
     * A visit to the shared portal by somebody new.
     *
     * @param language {@code en}, {@code zh}, {@code fr} or {@code de}
     * @param width 1440 for a desk, 360 for a phone
     */
    public static Visit visit(String language, int width) {
        return visit(Portal.shared(), language, width);
    }

    /** The same with the screen and the pointer of a device. */
    public static Visit visit(Portal portal, String language, Device device) {
        BrowserContext context = Chromium.ONE.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(portal.uri().toString())
                .setLocale(region(language))
                .setTimezoneId(zone(language))
                .setViewportSize(device.width(), device.height())
                .setHasTouch(device.isTouch())
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        return new Visit(context, language, device.width());
    }

    /**
     * The same in a browser of its own that keeps what it stores in this folder: killed and opened again, it has it still.
     */
    public static Visit kept(Portal portal, String language, Device device, Path folder) {
        var options = new BrowserType.LaunchPersistentContextOptions()
                .setHeadless(true)
                .setArgs(QUIET)
                .setBaseURL(portal.uri().toString())
                .setLocale(region(language))
                .setTimezoneId(zone(language))
                .setViewportSize(device.width(), device.height())
                .setHasTouch(device.isTouch())
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
        if (!installed().isEmpty()) {
            options.setExecutablePath(Path.of(installed()));
        }
        BrowserContext context = Chromium.ONE.browserType().launchPersistentContext(folder, options);
        context.setDefaultTimeout(PATIENCE);
        return new Visit(context, language, device.width());
    }

    /** Kills the browser that keeps its things in this folder, as a phone does that runs out of memory or power. */
    public static void kill(Path folder) {
        ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains("--user-data-dir=" + folder))
                .forEach(ProcessHandle::destroyForcibly);
    }

    private static String zone(String language) {
        return "zh".equals(language) ? "Asia/Shanghai" : "Europe/Luxembourg";
    }

    public static Visit visit(Portal portal, String language, int width) {
        BrowserContext context = Chromium.ONE.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(portal.uri().toString())
                .setLocale(region(language))
                .setTimezoneId(zone(language))
                .setViewportSize(width, height(width))
                .setHasTouch(width < WIDEST_PHONE)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        return new Visit(context, language, width);
    }

    /** How high the screen of this width is. */
    static int height(int width) {
        return width < WIDEST_PHONE ? 780 : 900;
    }

    private static String region(String language) {
        return Map.of("en", "en-GB", "zh", "zh-CN", "fr", "fr-FR", "de", "de-DE")
                .getOrDefault(language, language);
    }

    private static com.microsoft.playwright.Browser launch() {
        String installed = installed();
        var options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET);
        var environment = new Playwright.CreateOptions();
        if (!installed.isEmpty()) {
            options.setExecutablePath(Path.of(installed));
            environment.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        }
        Playwright playwright = Playwright.create(environment);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close browser"));
        return playwright.chromium().launch(options);
    }

    /** As {@code config/test/ensure-browser.sh} found it; empty when Playwright shall bring its own. */
    private static String installed() {
        try {
            Path note = Path.of("target/browser");
            return Files.exists(note) ? Files.readString(note).strip() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
