package lu.airsilk.testbed;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.UserDirectory;
import lu.airsilk.identity.UserRow;
import lu.airsilk.shared.Refused;
import lu.airsilk.platform.command.CommandKey;
import org.junit.jupiter.api.function.Executable;

/** Requests of a test's people to services, each a request of its own as on the server, with the rights that they have. */
@ApplicationScoped
public class Acting {

    @Inject
    RequestContextController requests;

    @Inject
    CurrentActor actor;

    @Inject
    CommandKey key;

    @Inject
    UserDirectory users;

    /** What the service gives somebody of the sample company. */
    public <T> T as(String user, Callable<T> asked) {
        requests.activate();
        try {
            actor.is(Actor.system("test"));
            actor.is(actor(users.row(user)));
            return asked.call();
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        } finally {
            requests.deactivate();
        }
    }

    /** The same for what gives nothing. */
    public void does(String user, Runnable asked) {
        as(user, () -> {
            asked.run();
            return user;
        });
    }

    /** The same under a key, as a form or a call has it that may be sent twice. */
    public <T> T under(String commandKey, String user, Callable<T> asked) {
        return as(user, () -> {
            key.arm(commandKey);
            return asked.call();
        });
    }

    /** Why the service refuses somebody. */
    public Refused refused(String user, Executable asked) {
        return as(user, () -> assertThrows(Refused.class, asked));
    }

    private static Actor actor(UserRow user) {
        return new Actor(user.user(), user.roles(), user.stores());
    }
}
