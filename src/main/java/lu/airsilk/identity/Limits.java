package lu.airsilk.identity;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import lu.airsilk.platform.Caller;
import lu.airsilk.platform.security.SecurityEvents;
import lu.airsilk.platform.security.SecurityKind;
import lu.airsilk.shared.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often one person or program may do what costs the others: who goes on is refused with the time to wait, and it is
 * seen. The portal's own jobs have no limit, and strangers get nowhere. One node's memory.
 */
@ApplicationScoped
public class Limits {

    private static final int REMEMBERED = 20_000;

    /** A page asks for much at once: ten seconds' worth may come together. */
    private static final int AT_ONCE = 10;

    @Inject
    @ConfigProperty(name = "airsilk.limit.requests", defaultValue = "20")
    long requests;

    @Inject
    @ConfigProperty(name = "airsilk.limit.searches", defaultValue = "300")
    long searches;

    @Inject
    @ConfigProperty(name = "airsilk.limit.exports", defaultValue = "60")
    long exports;

    @Inject
    @ConfigProperty(name = "airsilk.limit.imports", defaultValue = "60")
    long imports;

    @Inject
    @ConfigProperty(name = "airsilk.limit.messages", defaultValue = "300")
    long messages;

    @Inject
    @ConfigProperty(name = "airsilk.limit.uploads", defaultValue = "2147483648")
    long uploads;

    @Inject
    CurrentActor actor;

    @Inject
    SecurityEvents seen;

    private record Whose(String user, Limit limit) {}

    private final Map<Whose, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Whose, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Counts one of these, however often a request asks for it; refused when it is one too many. */
    public void count(Limit limit) {
        if (Caller.current().isFirst(limit)) {
            count(limit, 1);
        }
        if (limit == Limit.EXPORTS) {
            Caller.current().deadline().lift();
        }
    }

    /** Counts so many of these; refused when it is too much. */
    public void count(Limit limit, long amount) {
        if (!actor.known() || actor.has(Role.SYSTEM) || amount <= 0) {
            return;
        }
        ConsumptionProbe probe = bucket(new Whose(actor.user(), limit)).tryConsumeAndReturnRemaining(amount);
        if (!probe.isConsumed()) {
            throw refused(limit, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Refused refused(Limit limit, Duration wait) {
        seen.report(SecurityKind.LIMIT_REACHED, limit + " " + Caller.current().asked());
        return Refused.tooMany(limit.refusal(), wait);
    }

    private synchronized Bucket bucket(Whose whose) {
        return buckets.computeIfAbsent(whose, key -> switch (key.limit()) {
            case REQUESTS -> full(requests * AT_ONCE, requests, Duration.ofSeconds(1));
            case SEARCHES -> full(searches, searches, Duration.ofMinutes(1));
            case EXPORTS -> full(exports, exports, Duration.ofMinutes(1));
            case IMPORTS -> full(imports, imports, Duration.ofMinutes(1));
            case MESSAGES -> full(messages, messages, Duration.ofMinutes(1));
            case UPLOADS -> full(uploads, uploads, Duration.ofDays(1));
        });
    }

    private static Bucket full(long most, long again, Duration in) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(again, in))
                .build();
    }
}
