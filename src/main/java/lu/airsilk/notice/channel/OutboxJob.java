package lu.airsilk.notice.channel;

import static java.lang.System.Logger.Level.WARNING;

import io.github.bucket4j.Bucket;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.platform.Faults;
import lu.airsilk.platform.database.DatabaseReady;

/** Sends what waits in the outbox, a few seconds after it was told; never more to one address than its channel bears. */
@ApplicationScoped
class OutboxJob {

    private static final System.Logger LOG = System.getLogger(OutboxJob.class.getName());
    private static final int AFTER_ALL = 3000;
    private static final int EVERY_SECONDS = 3;
    private static final Actor SYSTEM = Actor.system("outbox");

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    OutboxJob self;

    @Inject
    CurrentActor actor;

    @Inject
    OutboxWork work;

    @Inject
    Channels channels;

    @Inject
    Faults faults;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    void lookByTheClock(@Observes @Priority(AFTER_ALL) DatabaseReady ready) {
        var _ = executor.scheduleWithFixedDelay(() -> self.run(), 10, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @ActivateRequestContext
    void run() {
        actor.is(SYSTEM);
        try {
            work.take(this::mayTake).forEach(this::send);
        } catch (RuntimeException fault) {
            // two nodes took the same message: the other one sends it
            if (Faults.cause(fault, OptimisticLockException.class).isEmpty()) {
                faults.log(fault);
            }
        }
    }

    private boolean mayTake(Channel channel, String address) {
        NoticeChannel way = channels.of(channel);
        return way.isSetUp()
                && buckets.computeIfAbsent(channel + " " + address, any -> bucket(way.mostPerMinute()))
                        .tryConsume(1);
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    private void send(OutboxWork.Parcel parcel) {
        try {
            channels.of(parcel.channel()).send(parcel.digest());
            work.sent(parcel.messages());
        } catch (NotSent lost) {
            LOG.log(WARNING, "{0} not sent: {1}", parcel.digest().id(), lost.getMessage());
            work.failed(parcel.messages(), String.valueOf(lost.getMessage()));
        }
    }
}
