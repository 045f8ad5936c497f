package lu.airsilk.seal.check;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.platform.Faults;
import lu.airsilk.platform.Node;
import lu.airsilk.platform.command.LastAnswerGiven;
import lu.airsilk.platform.database.DatabaseReady;
import lu.airsilk.platform.database.OneWriter;
import lu.airsilk.seal.chain.Anchor;
import lu.airsilk.seal.chain.AnotherKey;
import lu.airsilk.seal.chain.PortionBook;
import lu.airsilk.seal.chain.SealSettings;
import lu.airsilk.seal.chain.SealTurn;
import lu.airsilk.seal.chain.Sealer;
import org.jspecify.annotations.Nullable;

/**
 * Seals by the clock what is committed, a bounded piece at a time, and once more when the portal stops in order. The
 * first look and one a day go through everything; the others through what was committed since shortly before the last.
 */
@ApplicationScoped
class SealJob {

    private static final System.Logger LOG = System.getLogger(SealJob.class.getName());
    private static final int AFTER_ALL = 3000;
    private static final int EVERY_SECONDS = 15;

    /** Some 3,000 units a second: the first sealing of a large database leaves the portal its work. */
    private static final int PORTIONS = 12;

    /** No command takes longer from its time to its commit; what does is found by the look through everything. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final Duration DAY = Duration.ofDays(1);
    private static final Actor SYSTEM = Actor.system("seal");

    @Resource
    ManagedScheduledExecutorService executor;

    @Resource(lookup = "java:app/jdbc/airsilk")
    DataSource database;

    @Inject
    OneWriter writer;

    @Inject
    SealJob self;

    @Inject
    SealSettings settings;

    @Inject
    Node node;

    @Inject
    Clock clock;

    @Inject
    CurrentActor actor;

    @Inject
    SealedHistory history;

    @Inject
    AnchorNews news;

    @Inject
    Faults faults;

    private @Nullable Sealer sealer;
    private boolean told;
    private Instant whole = Instant.EPOCH;
    private Instant seen = Instant.EPOCH;

    void lookByTheClock(@Observes @Priority(AFTER_ALL) DatabaseReady ready) {
        sealer = new Sealer(settings.key(), new SealTurn(node.name()), clock);
        var _ = executor.scheduleWithFixedDelay(() -> self.run(), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @ActivateRequestContext
    void run() {
        actor.is(SYSTEM);
        try {
            boolean night = isNight();
            look().ifPresent(news::tell);
            if (night) {
                news.tell(history.check());
            }
        } catch (AnotherKey other) {
            tellOnce(other);
        } catch (SQLException | IOException | RuntimeException fault) {
            faults.log(fault);
        }
    }

    private void tellOnce(AnotherKey other) {
        if (!told) {
            LOG.log(ERROR, other.getMessage());
            told = true;
        }
    }

    /** Once a day, but not at a start: people wait for that. */
    private synchronized boolean isNight() {
        return !whole.equals(Instant.EPOCH) && whole.plus(DAY).isBefore(clock.instant());
    }

    /** What was committed just before a stop is as safe as all the rest. */
    void stop(@Observes LastAnswerGiven last) {
        try {
            look();
        } catch (SQLException | IOException | RuntimeException fault) {
            LOG.log(ERROR, "What was committed last is sealed at the next start: {0}", fault.getMessage());
        }
    }

    /** The anchor, when it is a new day's. */
    Optional<Anchor> look() throws SQLException, IOException {
        try (OneWriter.Turn _ = writer.turn()) {
            return lookInTurn();
        }
    }

    private synchronized Optional<Anchor> lookInTurn() throws SQLException, IOException {
        Sealer mine = sealer;
        if (mine == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        boolean all = whole.plus(DAY).isBefore(now);
        try (Connection connection = database.getConnection()) {
            if (mine.look(connection, all ? Instant.EPOCH : seen.minus(LONGEST), PORTIONS)) {
                whole = all ? now : whole;
                seen = now;
            }
            return anchor(mine, connection);
        }
    }

    private Optional<Anchor> anchor(Sealer mine, Connection connection) throws SQLException, IOException {
        return mine.last().isEmpty()
                ? Optional.empty()
                : settings.anchors().write(mine.last().get(), new PortionBook(connection));
    }
}
