package lu.airsilk.platform.security;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import lu.airsilk.platform.Caller;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Takes reports of what happens at the door. A report costs its caller nothing: equal ones are counted together in this
 * node's memory until they are {@linkplain #handOver handed over}, once a minute, and each different one is a line on standard
 * output at once. Who asks, from where and under which number is that of the {@link Caller}.
 */
@ApplicationScoped
public class SecurityEvents {

    private static final int LONGEST = 200;
    private final SecurityMinute minute = new SecurityMinute();

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
        if (minute.add(event)) {
            SecurityLine.print(event);
        }
    }

    /** What has been reported since it was last handed over, the newest first. */
    public List<SecurityEvent> waiting() {
        return minute.waiting();
    }

    /**
     * Hands what has been reported since the last time over to who keeps it; what could not be kept stays for the next
     * time. How many there were of each is a line on standard output.
     */
    public void handOver(Consumer<List<SecurityEvent>> keeper) {
        minute.handOver(all -> {
            keeper.accept(all);
            all.forEach(SecurityLine::printAgain);
        });
    }

    @PreDestroy
    void end() {
        minute.handOver(all -> all.forEach(SecurityLine::printAgain));
    }
}
