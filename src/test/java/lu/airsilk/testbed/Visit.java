package lu.airsilk.testbed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Somebody with a browser of their own; it remembers what the browser complained about. */
public final class Visit implements AutoCloseable {

    /** Charts follow the width of the window when they are next drawn. */
    private static final String OVERFLOW = """
        async () => {
          const end = performance.now() + 2000;
          const over = () => document.documentElement.scrollWidth - innerWidth;
          while (over() > 0 && performance.now() < end) await new Promise(done => requestAnimationFrame(done));
          return over();
        }\
        """;

    private static final String AXE = AxeBuilder.getAxeScript();

    /**
     * Asked of axe on the page itself: the builder would open a second page for every report, at thrice the cost. Style
     * sheets and sounds need not be loaded once more for it: what asks for them is about screens that turn, and sounds.
     */
    private static final String GRAVE_FINDINGS = """
        async () => (await axe.run({resultTypes: ['violations'], preload: false})).violations
            .filter(rule => ['serious', 'critical'].includes(rule.impact))
            .map(rule => `${rule.id} ×${rule.nodes.length}: ${rule.nodes[0].html}`)
        """;

    /** What the portal lets a browser keep for a year: see its Cache-Control. */
    private static final Set<String> KEPT = Set.of("stylesheet", "script", "font");

    private final BrowserContext context;
    private final Page page;
    private final String language;
    private int width;
    private final List<String> complaints = new ArrayList<>();
    private int timesAsked;
    private final Set<String> fetched = new HashSet<>();

    Visit(BrowserContext context, String language, int width) {
        this.context = context;
        this.language = language;
        this.width = width;
        context.addInitScript("document.addEventListener('securitypolicyviolation', event => console.error('CSP',"
                + " event.violatedDirective, event.blockedURI, event.sourceFile, event.lineNumber))");
        page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onDialog(this::leaves);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequest(this::fetches);
    }

    /** Who is asked by the browser whether they want to leave does. */
    private void leaves(Dialog asked) {
        if (asked.type().equals("beforeunload")) {
            timesAsked++;
            asked.accept();
        } else {
            asked.dismiss();
        }
    }

    private void fetches(Request request) {
        if (KEPT.contains(request.resourceType())) {
            fetched.add(request.url());
        }
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(page.url() + ": " + message.text() + " " + message.location());
        }
    }

    /** Signs in as a sample user and waits for their home. */
    public Visit signIn(String user) {
        open("");
        page.locator("[id$=':user']").fill(user);
        page.locator("[id$=':password']").fill("airsilk-demo");
        page.locator("[id$=':signIn']").click();
        page.waitForURL(url -> !url.contains("sign-in"));
        return this;
    }

    /**
     * Goes to a page and waits until all of it is there.
     *
     * @param path relative to the portal, such as {@code order/order-list.xhtml}
     * @return the state of the answer
     */
    public int open(String path) {
        Response response = page.navigate(path);
        return response == null ? 0 : response.status();
    }

    public Page page() {
        return page;
    }

    /** Style sheets, scripts and fonts that this browser has asked for so far, and may keep. */
    public Set<String> fetched() {
        return Set.copyOf(fetched);
    }

    /** The same on a screen of another width, without asking the portal again. */
    public Visit at(int newWidth) {
        width = newWidth;
        page.setViewportSize(width, Browser.height(width));
        return this;
    }

    /** By how many pixels the page is wider than the screen. */
    public int overflow() {
        return ((Number) page.evaluate(OVERFLOW)).intValue();
    }

    /** Puts the page as it is into the contact sheet under this name, in this visit's language and width. */
    public Visit shoot(String name) {
        int whole = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(
                width,
                Math.max(Browser.height(width), whole)); // so that what sticks to the screen's foot is at the foot
        // charts are drawn once seen; a function that is asked again would need the eval that our policy forbids
        page.locator(".air-chart-picture canvas:not([style])")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        ContactSheet.add(name, language, width, page.screenshot(new Page.ScreenshotOptions().setFullPage(true)));
        page.setViewportSize(width, Browser.height(width));
        return this;
    }

    /** How often the browser has asked whether to leave what was typed. */
    public int timesAsked() {
        return timesAsked;
    }

    /** What the browser complained about since the start: faults of scripts, missing files, violations of the policy. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Forgets them; for pages that are meant to answer with a fault. */
    public void forgive() {
        complaints.clear();
    }

    public void assertNoComplaints() {
        assertEquals(List.of(), complaints());
    }

    /** The serious and critical findings of axe on the page as it is, each with the first element it names. */
    public List<String> barriers() {
        page.evaluate(AXE);
        List<?> found = (List<?>) page.evaluate(GRAVE_FINDINGS);
        return found.stream().map(String.class::cast).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
