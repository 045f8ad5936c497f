package lu.airsilk.testbed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.KnownStores;
import lu.airsilk.identity.UserDirectory;
import lu.airsilk.identity.UserRow;
import lu.airsilk.platform.command.CommandKey;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.junit.jupiter.api.function.Executable;

/** Requests of a test's people to services, each a request of its own as on the server, with the rights that they have. */
@ApplicationScoped
public class Acting {

    /** A version that no row has. */
    private static final int STALE = -1;

    @Inject
    RequestContextController requests;

    @Inject
    CurrentActor actor;

    @Inject
    CommandKey key;

    @Inject
    ExpectedVersion expected;

    @Inject
    UserDirectory users;

    @Inject
    KnownStores stores;

    /** What the service gives somebody. */
    public <T> T as(String user, Callable<T> asked) {
        UserRow known = byItself(() -> users.row(user));
        return request(
                new Actor(
                        known.user(),
                        known.roles(),
                        known.owner().map(stores::of).orElseGet(known::stores)),
                asked);
    }

    /** The same for what gives nothing. */
    public void does(String user, Executable asked) {
        as(user, () -> called(asked));
    }

    /** What the portal does by itself, as its jobs do. */
    public <T> T byItself(Callable<T> asked) {
        return request(Actor.system("test"), asked);
    }

    private <T> T request(Actor who, Callable<T> asked) {
        requests.activate();
        try {
            actor.is(who);
            return asked.call();
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        } finally {
            requests.deactivate();
        }
    }

    /** The same command sent twice under one key, as when an answer was lost: both give the same, which is given. */
    public <T> T twice(String user, Callable<T> asked) {
        String one = UUID.randomUUID().toString();
        T first = under(one, user, asked);
        assertEquals(first, under(one, user, asked), "under the same key");
        return first;
    }

    /** The same for what gives nothing. */
    public void doesTwice(String user, Executable asked) {
        twice(user, () -> called(asked));
    }

    private <T> T under(String commandKey, String user, Callable<T> asked) {
        return as(user, () -> {
            key.arm(commandKey);
            return asked.call();
        });
    }

    /** Why the service refuses somebody. */
    public Refused refused(String user, Executable asked) {
        return as(user, () -> assertThrows(Refused.class, asked));
    }

    /** The service refuses somebody for this alone, whatever field it names. */
    public void refuses(String user, Executable asked, String code, Object... arguments) {
        refuses(user, asked, List.of(Refusal.of(code, arguments)));
    }

    /** It is refused for exactly these reasons, wherever on the page they are told. */
    public void refuses(String user, Executable asked, List<Refusal> reasons) {
        assertEquals(
                reasons,
                refused(user, asked).refusals().stream()
                        .map(refusal ->
                                Refusal.of(refusal.code(), refusal.arguments().toArray()))
                        .toList());
    }

    /** None of these people may ask for it, whatever it is about. */
    public void mayNot(Executable asked, String... people) {
        for (String user : people) {
            Refused refused = refused(user, asked);
            assertEquals(Refused.Kind.FORBIDDEN, refused.kind(), () -> user + ": " + refused.refusals());
        }
    }

    /** Who has an older version of it before her eyes is told so. */
    public void refusesStale(String user, Executable asked) {
        Refused refused = refused(user, () -> {
            expected.is(STALE);
            asked.execute();
        });
        assertEquals("version.stale", refused.refusals().getFirst().code());
    }

    private static boolean called(Executable asked) throws Exception {
        try {
            asked.execute();
            return true;
        } catch (Exception | Error thrown) {
            throw thrown;
        } catch (Throwable thrown) {
            throw new IllegalStateException(thrown);
        }
    }
}
