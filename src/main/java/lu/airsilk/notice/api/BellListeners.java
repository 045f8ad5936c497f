package lu.airsilk.notice.api;

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
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.notice.BellStream;
import lu.airsilk.platform.Caller;
import lu.airsilk.platform.DatabaseReady;
import lu.airsilk.platform.Faults;
import lu.airsilk.platform.SecurityEvents;
import lu.airsilk.platform.SecurityKind;
import lu.airsilk.shared.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The pages that listen on this node. Looks for news only while there are any. */
@ApplicationScoped
public class BellListeners {

    private static final int EVERY_SECONDS = 2;
    /** Through proxies that close a silent line after half a minute. */
    private static final int HEARTBEAT = 10;

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
    Faults faults;

    @Inject
    SecurityEvents seen;

    @Inject
    @ConfigProperty(name = "airsilk.limit.streams", defaultValue = "20")
    int mostOfOne;

    /** Who listens on each. */
    private final Map<SseEventSink, String> sinks = new ConcurrentHashMap<>();

    private volatile @Nullable Sse sse;
    private volatile String stamp = "";
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
        long open = sinks.values().stream().filter(listener::equals).count();
        if (open >= mostOfOne) {
            seen.report(
                    SecurityKind.LIMIT_REACHED, "STREAMS " + Caller.current().asked());
            throw Refused.tooMany("limit.streams", Duration.ofMinutes(1));
        }
    }

    void add(String listener, SseEventSink sink, Sse events) {
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
