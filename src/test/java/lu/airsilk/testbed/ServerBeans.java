package lu.airsilk.testbed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import lu.airsilk.platform.Background;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** What a server gives besides services, as plain as can be: nobody counts, hashes are no secret, work is waited for. */
@ApplicationScoped
class ServerBeans {

    @Produces
    @ApplicationScoped
    MetricRegistry figures() {
        return Nothing.of(MetricRegistry.class);
    }

    @Produces
    @ApplicationScoped
    Pbkdf2PasswordHash hashing() {
        return new PlainHash();
    }

    @Produces
    @ApplicationScoped
    Background background() {
        return new Awaited();
    }

    /** Hundreds of thousands of rounds would be most of what these tests do. */
    private static final class PlainHash implements Pbkdf2PasswordHash {

        @Override
        public void initialize(Map<String, String> parameters) {}

        @Override
        public String generate(char[] password) {
            return "plain:" + new String(password);
        }

        @Override
        public boolean verify(char[] password, String hash) {
            return generate(password).equals(hash);
        }
    }

    /** On a thread of its own, as on the server, which is waited for, so that a test sees what has become of it. */
    private static final class Awaited extends Background {

        @Override
        public void run(Runnable work) {
            try {
                Thread.ofPlatform().start(work).join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public <T> Future<T> ask(Callable<T> work) {
            FutureTask<T> asked = new FutureTask<>(work);
            run(asked);
            return asked;
        }
    }
}
