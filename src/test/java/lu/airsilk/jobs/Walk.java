package lu.airsilk.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Device;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Screen;
import lu.airsilk.testbed.Visit;

/**
 * One person does one job through the visible pages; every tap and key goes through here, so that no test has to remember
 * what holds for all: what is pressed is there, something is seen to happen, nothing breaks beside it, what it cost is
 * counted and kept to its budget.
 */
public final class Walk implements AutoCloseable {

    private static final Page.WaitForConditionOptions SETTLED = new Page.WaitForConditionOptions().setTimeout(5_000);

    private final String job;
    private final Visit visit;
    private final Hands hands;
    private final Toll toll;
    private final Watch watch;
    private final Screen screen;

    private Walk(String job, Visit visit, Device device) {
        this.job = job;
        this.visit = visit;
        hands = new Hands(visit.page(), device);
        watch = new Watch(visit);
        toll = new Toll(visit);
        screen = Screen.of(visit);
        settle();
    }

    /** In Chinese, by touch, on home. */
    public static Walk phone(String job, String user) {
        return begin(job, "zh", Device.PHONE, user);
    }

    /** In Chinese, by touch, on home. */
    public static Walk tablet(String job, String user) {
        return begin(job, "zh", Device.TABLET, user);
    }

    /** With mouse and keyboard, on home. */
    public static Walk desk(String job, String language, String user) {
        return begin(job, language, Device.DESK, user);
    }

    private static Walk begin(String job, String language, Device device, String user) {
        return new Walk(job, Browser.visit(Portal.shared(), language, device).signIn(user), device);
    }

    /** The same job in a browser that outlives its end: see {@link Browser#kept}. */
    public static Walk in(String job, Visit visit, Device device) {
        return new Walk(job, visit, device);
    }

    /** Taps what opens, marks or moves something, and waits until the page is quiet. */
    public Walk tap(Locator piece) {
        toll.tap();
        hands.press(piece);
        return settle();
    }

    public Walk tap(String id) {
        return tap(screen.piece(id));
    }

    /** Gives a command: the answer stands in view, as a message or as the next page. */
    public Walk command(Locator button) {
        String before = visit.page().url();
        int asked = visit.timesAsked();
        watch.forget();
        tap(button);
        if (visit.timesAsked() > asked) {
            throw fault("the browser asks whether to leave what " + button + " has kept");
        }
        try {
            visit.page().waitForCondition(() -> isAnswered(before));
        } catch (TimeoutError nothing) {
            throw fault("nothing is seen to happen after " + button);
        }
        return settle();
    }

    /** The next page may be named by an answer and not be asked for yet: on a busy machine that takes a moment. */
    private boolean isAnswered(String before) {
        try {
            return !path(before).equals(path(visit.page().url())) || !said().isEmpty();
        } catch (PlaywrightException onTheWay) {
            return false;
        }
    }

    public Walk command(String id) {
        return command(screen.piece(id));
    }

    /** Gives a command whose effect is this piece in view, such as a figure that has changed. */
    public Walk command(Locator button, Locator change) {
        tap(button);
        return sees(change);
    }

    private static String path(String url) {
        return url.replaceFirst("[?#].*$", "");
    }

    /** What the portal's messages in view say. */
    public List<String> said() {
        return hands.inView(visit.page().locator("#messages .air-message"));
    }

    /** Types into a field with real keys, over what stands in it. */
    public Walk type(Locator field, String text) {
        into(field);
        toll.keys(hands.type(text));
        return settle();
    }

    public Walk type(String id, String text) {
        return type(field(id), text);
    }

    /** Puts text into a field without a keystroke, as input methods and voices do. */
    public Walk put(Locator field, String text) {
        into(field);
        hands.put(text);
        return settle();
    }

    public Walk put(String id, String text) {
        return put(field(id), text);
    }

    /** Pastes from the clipboard: two keys. */
    public Walk paste(Locator field, String text) {
        into(field);
        toll.keys(2);
        hands.put(text);
        return settle();
    }

    public Walk paste(String id, String text) {
        return paste(field(id), text);
    }

    /** The cursor into the field, what stands there marked to be overwritten; the field before may draw it anew first. */
    private void into(Locator field) {
        toll.tap();
        hands.press(field);
        settle();
        field.evaluate("el => el.select && el.select()");
    }

    /** One key or chord, such as {@code Enter} or {@code Control+Enter}. */
    public Walk key(String name) {
        toll.keys(1);
        visit.page().keyboard().press(name);
        return settle();
    }

    /** Opens a drop-down and takes the entry with these words. */
    public Walk choose(String id, String words) {
        tap(id);
        return tap(visit.page()
                .locator("[id$=':" + id + "_panel'] li, [id$=':" + id + "_items'] li")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first());
    }

    /** Chooses a file in a field; the system's own window is not ours to walk. */
    public Walk upload(String id, Path file) {
        toll.tap();
        visit.page()
                .locator("input[type=file][id$='" + id + "'], [id$='" + id + "'] input[type=file]")
                .first()
                .setInputFiles(file);
        return settle();
    }

    public Walk upload(String id, FilePayload file) {
        toll.tap();
        visit.page()
                .locator("input[type=file][id$='" + id + "'], [id$='" + id + "'] input[type=file]")
                .first()
                .setInputFiles(file);
        return settle();
    }

    /** Follows a link that hands out a file. */
    public com.microsoft.playwright.Download download(Locator link) {
        toll.tap();
        return visit.page().waitForDownload(() -> hands.press(link));
    }

    /** The piece stands in view, uncovered, in words without an id or a key of ours. */
    public Walk sees(Locator piece) {
        try {
            piece.first().waitFor();
        } catch (TimeoutError never) {
            throw fault("never there: " + piece + ", but " + said());
        }
        try { // what is drawn anew is moved to its place a moment later
            visit.page().waitForCondition(() -> !hands.inView(piece).isEmpty(), SETTLED);
        } catch (TimeoutError never) {
            throw fault("not in view: " + piece);
        }
        hands.inView(piece).forEach(watch::requireWords);
        return this;
    }

    /** A message or another piece of the page with these words stands in view. */
    public Walk sees(String words) {
        return sees(visit.page().getByText(words).filter(new Locator.FilterOptions().setVisible(true)));
    }

    /** A refusal with these words is in view. */
    public Walk refused(String words) {
        List<String> said = said();
        if (said.stream().noneMatch(message -> message.contains(words))) {
            throw fault("no refusal in view says “" + words + "”, but " + said);
        }
        return this;
    }

    /** Does what the portal answers with this state; the job means it. */
    public Walk expecting(int status, Runnable deed) {
        watch.expect(status);
        deed.run();
        watch.expect(0);
        return this;
    }

    public Walk offline() {
        watch.setOffline(true);
        return this;
    }

    public Walk online() {
        watch.setOffline(false);
        return settle();
    }

    /** The first field, area or its inner input with this id's end. */
    public Locator field(String id) {
        String named = "[id='%1$s'], [id$=':%1$s'], [id='%1$s_input'], [id$=':%1$s_input']".formatted(id);
        return visit.page()
                .locator("input:is(" + named + "), textarea:is(" + named + ")")
                .first();
    }

    /** The piece whose id ends so. */
    public Locator piece(String id) {
        return screen.piece(id);
    }

    /** Reads the page; never to press anything. */
    public Screen screen() {
        return screen;
    }

    public Page page() {
        return visit.page();
    }

    public Visit visit() {
        return visit;
    }

    /**
     * Waits until the page is quiet, then looks for what went wrong. What hinders (axe) is looked for at the job's end: as
     * somebody comes to it, ContactSheetBrowserIT has looked at each page.
     */
    private Walk settle() {
        watch.settle();
        List<String> faults = watch.faults();
        if (!faults.isEmpty()) {
            throw fault(String.join("\n", faults));
        }
        return this;
    }

    private AssertionError fault(String what) {
        Path picture = Path.of("target/jobs", job.replace(' ', '-') + ".png");
        visit.page().screenshot(new Page.ScreenshotOptions().setPath(picture));
        return new AssertionError(job + " on " + visit.page().url() + ": " + what + " (" + picture + ")");
    }

    /** What it has cost so far. */
    Toll.Row row() {
        return toll.row();
    }

    /** Ends the walk of one of several people who do the job together: looked at, not counted. */
    public void leave() {
        settle();
        visit.close();
    }

    @Override
    public void close() {
        try {
            settle();
            List<String> faults = new ArrayList<>(visit.barriers());
            faults.addAll(JobTable.add(job, toll.row()));
            assertEquals(List.of(), faults);
        } finally {
            visit.close();
        }
    }
}
