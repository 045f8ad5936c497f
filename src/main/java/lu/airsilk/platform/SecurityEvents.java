package lu.airsilk.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Takes reports of what happens at the door. A report costs its caller nothing: equal ones are counted together in this
 * node's memory until they are {@linkplain #take taken}, once a minute, and each different one is a line on standard
 * output at once. Who asks, from where and under which number is that of the {@link Caller}.
 *
 * <p>Of one minute at most a thousand different ones are kept; what a crowd does beyond them is counted by kind alone.
 */
@ApplicationScoped
public class SecurityEvents {

    private static final int MOST_ROWS = 1_000;
    private static final int MOST_DIFFERENT = MOST_ROWS - SecurityKind.values().length;
    private static final int LONGEST = 200;
    private static final String CROWD = "more of them than are told apart";

    private record Same(SecurityKind kind, String user, String address, String detail) {}

    private final Map<Same, SecurityEvent> minute = new LinkedHashMap<>();

    @Inject
    MetricRegistry figures;

    @Inject
    Event<SecurityEvent> happening;

    @Inject
    Clock clock;

    /** Tells of something that has happened whatever becomes of the transaction, such as a refusal. */
    public void report(SecurityKind kind, String detail) {
        count(event(kind, Caller.current().user(), detail));
    }

    /** The same of somebody who is not the caller, or not yet. */
    public void report(SecurityKind kind, String user, String detail) {
        count(event(kind, user, detail));
    }

    /** Tells of a command's effect: once the transaction is through, and not at all when it is rolled back. */
    public void reportDone(SecurityKind kind, String detail) {
        happening.fire(event(kind, Caller.current().user(), detail));
    }

    void done(@Observes(during = TransactionPhase.AFTER_SUCCESS) SecurityEvent event) {
        count(event);
    }

    private SecurityEvent event(SecurityKind kind, String user, String detail) {
        Caller caller = Caller.current();
        return new SecurityEvent(
                clock.instant(), kind, shown(user), shown(caller.address()), caller.request(), shown(detail), 1);
    }

    private static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
    }

    private void count(SecurityEvent event) {
        figures.counter("airsilk_security_events", new Tag("kind", event.kind().name()))
                .inc();
        if (isNew(event)) {
            SecurityLine.print(event);
        }
    }

    private synchronized boolean isNew(SecurityEvent event) {
        Same same = same(event);
        if (!minute.containsKey(same) && minute.size() >= MOST_DIFFERENT) {
            same = new Same(event.kind(), "", "", CROWD);
        }
        SecurityEvent before = minute.get(same);
        minute.put(same, before == null ? as(same, event, 1) : as(same, before, before.times() + 1));
        return before == null;
    }

    private static Same same(SecurityEvent event) {
        return new Same(event.kind(), event.user(), event.address(), event.detail());
    }

    private static SecurityEvent as(Same same, SecurityEvent first, long times) {
        return new SecurityEvent(
                first.at(), same.kind(), same.user(), same.address(), first.request(), same.detail(), times);
    }

    /** What has been reported since it was last taken, the newest first. */
    public synchronized List<SecurityEvent> waiting() {
        return minute.values().stream()
                .sorted(Comparator.comparing(SecurityEvent::at).reversed())
                .toList();
    }

    /** The same, in the order in which it came, and forgets it: whoever takes it keeps it. */
    public List<SecurityEvent> take() {
        List<SecurityEvent> taken = taken();
        taken.stream().filter(event -> event.times() > 1).forEach(SecurityLine::printAgain);
        return taken;
    }

    private synchronized List<SecurityEvent> taken() {
        List<SecurityEvent> taken = List.copyOf(minute.values());
        minute.clear();
        return taken;
    }
}
