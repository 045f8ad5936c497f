package lu.airsilk.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import lu.airsilk.platform.command.CommandKey;

/** A command that takes two rows, one after the other, and waits in between until another one has taken its first. */
@ApplicationScoped
public class CrossingFixture {

    @PersistenceContext
    EntityManager database;

    @Inject
    CommandKey key;

    @Inject
    CurrentActor current;

    @Inject
    CrossingFixture self;

    private final CountDownLatch bothHaveOne = new CountDownLatch(2);
    private final AtomicInteger tries = new AtomicInteger();

    @Transactional
    void lay(String row) {
        database.createNativeQuery("insert into command_log (actor, command_key, fingerprint, at)"
                        + " values ('crossing', :row, '', current_timestamp)")
                .setParameter("row", row)
                .executeUpdate();
    }

    @ActivateRequestContext
    public long asked(String command, String first, String second) {
        current.is(new Actor("test.crossing", Set.of(Role.BUYER), Set.of()));
        key.arm(command);
        return self.take(first, second);
    }

    @Allowed(Role.BUYER)
    @Transactional
    public long take(String first, String second) {
        tries.incrementAndGet();
        touch(first);
        bothHaveOne.countDown();
        try {
            bothHaveOne.await();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        return touch(second);
    }

    private long touch(String row) {
        return database.createNativeQuery("update command_log set fingerprint = fingerprint || 'x'"
                        + " where actor = 'crossing' and command_key = :row")
                .setParameter("row", row)
                .executeUpdate();
    }

    int tries() {
        return tries.get();
    }

    String touched(String row) {
        return (String) database.createNativeQuery(
                        "select fingerprint from command_log where actor = 'crossing' and command_key = :row")
                .setParameter("row", row)
                .getSingleResult();
    }
}
