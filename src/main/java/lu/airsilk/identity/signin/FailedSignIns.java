package lu.airsilk.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lu.airsilk.identity.access.User;
import lu.airsilk.shared.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Brakes guessing, of passwords and of links: only failures count, by account from one address, by account, and by
 * address. A browser that its user has signed in with before has attempts of its own, which nobody else can use up. One
 * node's memory; each node brakes for itself.
 */
@ApplicationScoped
public class FailedSignIns {

    private static final int REMEMBERED = 30_000;
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject
    @ConfigProperty(name = "airsilk.limit.signin.account", defaultValue = "5")
    int perAccount;

    @Inject
    @ConfigProperty(name = "airsilk.limit.signin.address", defaultValue = "20")
    int perAddress;

    @Inject
    Clock clock;

    private final Map<String, Patience> patience = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Patience> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * Counts an attempt before anything is looked at, so that a crowd that asks at once is braked like one that asks in
     * turn; refused, with the time to wait, when there were too many.
     */
    public void count(String name, String address) {
        count(strangers(name, address));
    }

    /** The same from a browser with which the person has signed in before. */
    void countKnown(String device) {
        count(known(device));
    }

    /** The same of who comes with a link and no name. */
    public void countNameless(String address) {
        count(nameless(address));
    }

    private synchronized void count(List<Patience> all) {
        Instant now = clock.instant();
        Duration wait = all.stream()
                .map(each -> each.left(now))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (wait.isPositive()) {
            throw Refused.tooMany("identity.tooManyFailures", wait);
        }
        all.forEach(each -> each.take(now));
    }

    /** Gives the attempt back that was none of guessing. */
    public void giveBack(String name, String address) {
        giveBack(strangers(name, address));
    }

    void giveBackKnown(String device) {
        giveBack(known(device));
    }

    public void giveBackNameless(String address) {
        giveBack(nameless(address));
    }

    private synchronized void giveBack(List<Patience> all) {
        all.forEach(Patience::giveBack);
    }

    /**
     * An account has one attempt more than it has from any one address: nobody alone can use up what there is for
     * everybody. Names that nobody can have share one account, so that they fill no memory.
     */
    private List<Patience> strangers(String name, String address) {
        String account = name.length() > User.LONGEST_NAME ? "" : name;
        return Stream.of(
                        one("pair:" + account + "@" + address, () -> new Patience(perAccount, QUARTER)),
                        one("account:" + account, () -> new Patience(perAccount + 1, MINUTE.dividedBy(perAccount))),
                        one(address))
                .toList();
    }

    private List<Patience> nameless(String address) {
        return List.of(one(address));
    }

    private Patience one(String address) {
        return one("address:" + address, () -> new Patience(perAddress, MINUTE));
    }

    private List<Patience> known(String device) {
        return List.of(one("device:" + device, () -> new Patience(perAccount, QUARTER)));
    }

    private synchronized Patience one(String of, Supplier<Patience> fresh) {
        return patience.computeIfAbsent(of, _ -> fresh.get());
    }
}
