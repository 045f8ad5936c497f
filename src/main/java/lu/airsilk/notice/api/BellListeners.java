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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.notice.BellStream;
import lu.airsilk.platform.DatabaseReady;
import lu.airsilk.platform.Faults;
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

    private final Set<SseEventSink> sinks = ConcurrentHashMap.newKeySet();
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

    void add(SseEventSink sink, Sse events) {
        sse = events;
        sinks.add(sink);
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
        sinks.removeIf(SseEventSink::isClosed);
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
        sinks.forEach(sink -> send(sink, event));
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
