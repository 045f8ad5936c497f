package lu.airsilk.testbed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import lu.airsilk.platform.Background;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** What a server gives besides services, as plain as can be: nobody counts, hashes are no secret, work is done at once. */
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
        return new AtOnce();
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

    /** On the caller's own thread, so that a test sees what has become of it. */
    private static final class AtOnce extends Background {

        @Override
        public void run(Runnable work) {
            work.run();
        }

        @Override
        public <T> Future<T> ask(Callable<T> work) {
            try {
                return CompletableFuture.completedFuture(work.call());
            } catch (Exception e) {
                return CompletableFuture.failedFuture(e);
            }
        }
    }
}
