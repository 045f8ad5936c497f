package lu.airsilk.jobs;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import lu.airsilk.testbed.Visit;

/** What goes wrong beside a job: faults of scripts, answers of no, pictures missing, a page wider than its screen. */
final class Watch {

    private static final Pattern COMPONENT = Pattern.compile("\\b[A-Za-z]\\w*:[A-Za-z0-9]\\w*:\\w+");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String QUIET = """
        async () => {
          const frame = () => new Promise(done => requestAnimationFrame(done));
          // not frame by frame: to draw sixty of them a second is what a processor can be kept busy with
          const pause = async holds => { while (holds()) await new Promise(done => setTimeout(done, 30)); };
          await frame(); await frame();
          await pause(() => window.PrimeFaces?.ajax && !PrimeFaces.ajax.Queue.isEmpty());
          // a button shows for half a second at least that it works, and takes no tap meanwhile
          await pause(() => document.querySelector('button.ui-state-loading'));
          await frame();
        }\
        """;

    private static final String FAULTS = """
        () => {
          const faults = [];
          const wide = document.documentElement.scrollWidth - innerWidth;
          if (wide > 0) faults.push(`${wide} px wider than the screen`);
          for (const img of document.images)
            if (img.complete && !img.naturalWidth && img.getAttribute('src')) faults.push('picture missing: ' + img.src);
          return faults;
        }\
        """;

    private static final String FORGET =
            "() => document.querySelectorAll('#messages .air-message').forEach(m => m.remove())";

    private final Visit visit;
    private final Set<Request> open = new HashSet<>();
    private final List<String> refusals = new ArrayList<>();
    private int expected;
    private boolean offline;

    Watch(Visit visit) {
        this.visit = visit;
        visit.page().onFrameNavigated(frame -> open.clear()); // what the page before asked is nobody's any more
        visit.page().onRequest(this::asked);
        visit.page().onRequestFinished(open::remove);
        visit.page().onRequestFailed(open::remove);
        visit.page().onResponse(this::heard);
    }

    private void asked(Request request) {
        if (Set.of("document", "xhr", "fetch").contains(request.resourceType())) {
            open.add(request);
        }
    }

    private void heard(Response answer) {
        if (answer.status() >= 400 && answer.status() != expected && !isBellShutOut(answer)) {
            refusals.add(answer.status() + " of " + answer.request().method() + " " + answer.url());
        }
    }

    /** The bell asks by the clock: at times just when its session is put in another's place, as a new password does. */
    private static boolean isBellShutOut(Response answer) {
        return answer.status() == 401 && Toll.BELL.matcher(answer.url()).find();
    }

    /** Until no question of the page is open and no page is on its way. */
    void settle() {
        Instant end = Instant.now().plus(PATIENCE);
        do {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(
                        "never quiet: " + open.stream().map(Request::url).toList());
            }
            try {
                visit.page().evaluate(QUIET);
            } catch (PlaywrightException onTheWay) {
                // the next page took this one's place while it was asked
                visit.page().waitForLoadState(LoadState.LOAD);
            }
        } while (!offline && !open.isEmpty());
        visit.page().waitForLoadState(LoadState.LOAD);
    }

    /** Messages of before are read: what stands there next is new. */
    void forget() {
        visit.page().evaluate(FORGET);
    }

    void expect(int status) {
        expected = status;
    }

    void setOffline(boolean off) {
        offline = off;
        visit.page().context().setOffline(off);
        open.clear();
    }

    boolean isOffline() {
        return offline;
    }

    /** Looked for once more when the next page takes this one's place meanwhile. */
    List<String> faults() {
        try {
            return look();
        } catch (PlaywrightException onTheWay) {
            settle();
            return look();
        }
    }

    private List<String> look() {
        List<String> faults = new ArrayList<>(refusals);
        visit.complaints().stream().filter(this::isGrave).forEach(faults::add);
        ((List<?>) visit.page().evaluate(FAULTS)).forEach(fault -> faults.add(String.valueOf(fault)));
        visit.page().locator("#messages .air-message").allInnerTexts().stream()
                .filter(Watch::isOurDialect)
                .forEach(words -> faults.add("an id or a key is shown: " + words));
        return faults;
    }

    /** What a browser says of a lost line or of an answer that the job expects is no fault. */
    private boolean isGrave(String complaint) {
        return !complaint.contains("ERR_INTERNET_DISCONNECTED")
                && !complaint.contains("ERR_NETWORK_CHANGED")
                && !complaint.contains("Failed to load resource");
    }

    void requireWords(String words) {
        if (isOurDialect(words)) {
            throw new AssertionError("an id or a key is shown: " + words);
        }
    }

    private static boolean isOurDialect(String words) {
        return words.contains("???") || COMPONENT.matcher(words).find();
    }
}
