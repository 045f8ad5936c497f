package lu.airsilk.notice.bell;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Entry;
import lu.airsilk.identity.StillIn;
import lu.airsilk.platform.Caller;
import lu.airsilk.platform.Faults;
import lu.airsilk.platform.database.DatabaseReady;
import lu.airsilk.platform.security.SecurityEvents;
import lu.airsilk.platform.security.SecurityKind;
import lu.airsilk.shared.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The pages that listen on this node. Looks for news only while there are any; who has been signed out, shut out or given
 * other rights meanwhile hears nothing more.
 */
@ApplicationScoped
public class BellListeners {

    private static final int EVERY_SECONDS = 2;
    /** Through proxies that close a silent line after half a minute. */
    private static final int HEARTBEAT = 10;
    /** What only time ends is looked for once a minute. */
    private static final int ALL_ENTRIES = 30;

    private static final Actor SYSTEM = Actor.system("bell");

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    BellListeners self;

    @Inject
    BellStream bell;

    @Inject
    CurrentActor actor;

    @Inject
    StillIn still;

    @Inject
    Faults faults;

    @Inject
    SecurityEvents seen;

    @Inject
    @ConfigProperty(name = "airsilk.limit.streams", defaultValue = "20")
    int mostOfOne;

    /** Who listens on each. */
    private final Map<SseEventSink, Entry> sinks = new ConcurrentHashMap<>();

    private volatile @Nullable Sse sse;
    private volatile String stamp = "";
    private String accounts = "";
    private int looks;
    private int beats;
    private volatile boolean stopping;

    void lookByTheClock(@Observes @Priority(3000) DatabaseReady ready) {
        var _ = executor.scheduleWithFixedDelay(() -> self.look(), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        stopping = true;
    }

    /** Refused when the listener has as many open as anybody needs. */
    void requireRoom(String listener) {
        sinks.keySet().removeIf(SseEventSink::isClosed);
        long open = sinks.values().stream()
                .filter(entry -> entry.actor().user().equals(listener))
                .count();
        if (open >= mostOfOne) {
            seen.report(
                    SecurityKind.LIMIT_REACHED, "STREAMS " + Caller.current().asked());
            throw Refused.tooMany("limit.streams", Duration.ofMinutes(1));
        }
    }

    void add(Entry listener, SseEventSink sink, Sse events) {
        sse = events;
        sinks.put(sink, listener);
        send(
                sink,
                events.newEventBuilder()
                        .name("ready")
                        .data("ready")
                        .reconnectDelay(5_000)
                        .build());
    }

    @ActivateRequestContext
    void look() {
        actor.is(SYSTEM);
        Sse events = sse;
        sinks.keySet().removeIf(SseEventSink::isClosed);
        if (stopping || events == null || sinks.isEmpty()) {
            return;
        }
        try {
            endOver();
            String now = bell.stamp();
            if (!now.equals(stamp)) {
                stamp = now;
                tell(events.newEvent("notice", "new"));
            } else if (++beats % HEARTBEAT == 0) {
                tell(events.newEventBuilder().comment("beat").build());
            }
        } catch (RuntimeException fault) {
            faults.log(fault);
        }
    }

    private void endOver() {
        sinks.forEach((sink, entry) -> endUnless(still.isOpen(entry), sink));
        String now = still.stamp();
        if (!now.equals(accounts) || ++looks % ALL_ENTRIES == 0) {
            accounts = now;
            sinks.forEach((sink, entry) -> endUnless(still.is(entry), sink));
        }
    }

    private void endUnless(boolean goesOn, SseEventSink sink) {
        if (!goesOn) {
            sinks.remove(sink);
            try {
                sink.close();
            } catch (IOException gone) {
                faults.log(gone);
            }
        }
    }

    private void tell(OutboundSseEvent event) {
        sinks.keySet().forEach(sink -> send(sink, event));
    }

    /** A page that has gone away fails here; it is forgotten. */
    private void send(SseEventSink sink, OutboundSseEvent event) {
        try {
            sink.send(event).exceptionally(gone -> {
                sinks.remove(sink);
                return null;
            });
        } catch (IllegalStateException closed) {
            sinks.remove(sink);
        }
    }
}
