package lu.airsilk.identity;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brakes guessing: only failures count, by account and by address. One node's memory; each node brakes for itself. */
@ApplicationScoped
class FailedSignIns {

    private static final int REMEMBERED = 10_000;

    @Inject
    @ConfigProperty(name = "airsilk.limit.signin.account", defaultValue = "5")
    int perAccount;

    @Inject
    @ConfigProperty(name = "airsilk.limit.signin.address", defaultValue = "20")
    int perAddress;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * Counts an attempt before anything is looked at, so that a crowd that asks at once is braked like one that asks in
     * turn; refused when there were too many.
     */
    void count(String name, String address) {
        boolean free = address(address).tryConsume(1) && account(name).tryConsume(1);
        if (!free) {
            throw new Refused(Refused.Kind.TOO_MANY, Refusal.of("identity.tooManyFailures"));
        }
    }

    /** Gives the attempt back that was none of guessing. */
    void giveBack(String name, String address) {
        account(name).addTokens(1);
        address(address).addTokens(1);
    }

    /** Names that nobody can have share one account, so that they fill no memory. */
    private Bucket account(String name) {
        return bucket("account:" + (name.length() > User.LONGEST_NAME ? "" : name), perAccount);
    }

    private Bucket address(String address) {
        return bucket("address:" + address, perAddress);
    }

    private synchronized Bucket bucket(String of, int perMinute) {
        return buckets.computeIfAbsent(
                of,
                key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }
}
