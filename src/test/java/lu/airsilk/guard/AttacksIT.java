package lu.airsilk.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.testbed.Portal;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What once froze or ended the portal, many of each at once and many like it: each is refused in time while the portal
 * says that it is alive, and leaves neither memory nor files behind. All of it with {@code -Pfull}; the variants then
 * come from another seed each time, {@code -Dairsilk.seed} makes them again.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AttacksIT {

    private static final boolean FULL = Boolean.getBoolean("airsilk.full");
    private static final int CROWD = FULL ? 50 : 6;

    /** A build has other work beside it. */
    private static final int SLOWER = FULL ? 1 : 5;

    private static final Duration REFUSED = Duration.ofSeconds(2).multipliedBy(SLOWER);
    private static final Duration ALIVE = Duration.ofSeconds(1).multipliedBy(SLOWER);
    private static final Duration IDLE = Duration.ofSeconds(60);
    private static final long MEBIBYTE = 1 << 20;
    private static final long SEED = Long.getLong("airsilk.seed", FULL ? System.nanoTime() : 20_261_127);

    private final Portal portal = Portal.shared();
    private final List<Attack> attacks = Attacks.on(portal.uri());
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void each_is_refused_in_time_and_leaves_nothing_behind() throws Exception {
        try (ExecutorService crowd = Executors.newFixedThreadPool(CROWD + 1)) {
            warm(crowd);
            int said = portal.log().length();
            long disk = portal.filesBytes();
            long memory = portal.liveBytes();
            Future<Duration> silence = crowd.submit(this::longestSilence);
            List<Outcome> outcomes = new ArrayList<>();
            for (Attack attack : attacks) {
                outcomes.add(outcome(attack, bodies(attack), crowd));
            }
            over.set(true);
            long more = portal.filesBytes() - disk;
            long now = back(memory);
            Files.write(
                    Path.of("target/attacks.md"),
                    Stream.concat(
                                    outcomes.stream().map(Outcome::row),
                                    Stream.of(
                                            "| seed %d, %d at once | silent for %s | %d bytes more on the disk | %d and %d live |"
                                                    .formatted(SEED, CROWD, silence.get(), more, memory, now)))
                            .toList());

            assertEquals(List.of(), outcomes.stream().filter(Outcome::isBad).toList(), () -> "seed " + SEED);
            assertTrue(silence.get().compareTo(ALIVE) < 0, () -> "silent for " + silence.resultNow());
            assertFalse(portal.log().substring(said).contains("\tat "), "a refusal is worth no stack");
            assertTrue(more < MEBIBYTE, () -> more + " bytes more on the disk");
            assertTrue(now <= most(memory), () -> "memory was " + memory + ", is " + now);
        }
    }

    /** How it was answered, and the longest that one of them took. */
    private record Outcome(String attack, Set<Integer> statuses, Duration slowest) {

        boolean isBad() {
            return statuses.stream().anyMatch(status -> status >= 500) || slowest.compareTo(REFUSED) > 0;
        }

        String row() {
            return "| %s | %s | %d ms |".formatted(attack, statuses, slowest.toMillis());
        }
    }

    /** What is loaded but once, and the threads that a crowd takes, are no leak. */
    private void warm(ExecutorService crowd) throws InterruptedException {
        for (Attack attack : attacks) {
            outcome(attack, Collections.nCopies(CROWD, attack.harm().found()), crowd);
        }
    }

    /** What is in use as soon as it is as little as before; threads that a crowd took keep theirs for some seconds. */
    private long back(long memory) {
        long end = System.nanoTime() + IDLE.toNanos();
        long now = portal.liveBytes();
        while (now > most(memory) && System.nanoTime() < end) {
            LockSupport.parkNanos(2_000_000_000);
            now = portal.liveBytes();
        }
        return now;
    }

    /** Within five of a hundred. */
    private static long most(long memory) {
        return memory + memory / 20;
    }

    /** As it was found, and others like it. */
    private static List<byte[]> bodies(Attack attack) {
        Random chance = new Random(SEED);
        Stream<byte[]> others =
                Stream.generate(() -> attack.harm().variant().by(chance)).limit(CROWD);
        return Stream.concat(Collections.nCopies(CROWD, attack.harm().found()).stream(), others)
                .toList();
    }

    /** As many at once as the crowd has heads; a form as it was shown once is sent again and again by one. */
    private Outcome outcome(Attack attack, List<byte[]> bodies, ExecutorService crowd) throws InterruptedException {
        List<Callable<Knock>> knocks = bodies.stream()
                .<Callable<Knock>>map(body -> () -> Knock.at(portal.uri(), attack, body))
                .toList();
        try (ExecutorService one = Executors.newSingleThreadExecutor()) {
            return outcome(attack, (attack.isForm() ? one : crowd).invokeAll(knocks));
        }
    }

    private static Outcome outcome(Attack attack, List<Future<Knock>> knocks) {
        List<Knock> answers = knocks.stream().map(Future::resultNow).toList();
        return new Outcome(
                attack.name(),
                answers.stream().map(Knock::status).collect(Collectors.toCollection(TreeSet::new)),
                answers.stream().map(Knock::took).max(Duration::compareTo).orElseThrow());
    }

    /** The longest time in which it did not say that it is alive. */
    private Duration longestSilence() throws IOException {
        Duration longest = Duration.ZERO;
        while (!over.get()) {
            long begun = System.nanoTime();
            HttpURLConnection line = (HttpURLConnection)
                    portal.uri().resolve("health/live").toURL().openConnection();
            line.setReadTimeout(60_000);
            assertEquals(200, line.getResponseCode());
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            longest = took.compareTo(longest) > 0 ? took : longest;
            LockSupport.parkNanos(20_000_000);
        }
        return longest;
    }
}
