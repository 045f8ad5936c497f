package lu.airsilk.identity.guard;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.ThreadLocalRandom;
import lu.airsilk.identity.Allowed;
import lu.airsilk.platform.Faults;
import lu.airsilk.platform.command.CommandKey;
import org.jspecify.annotations.Nullable;

/**
 * A command that the database ended so that another one could go on is done once more, from its beginning and in a new
 * transaction: nothing of the first time is left. Runs before the transaction begins, and only for a command with a key,
 * so that it has its effect once even if it is not known how the first time ended.
 */
@Allowed
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class AgainInterceptor {

    private static final int MOST = 4;
    private static final int SHORTEST_MILLIS = 20;

    @Inject
    CommandKey key;

    @AroundInvoke
    @Nullable Object again(InvocationContext call) throws Exception {
        for (int tried = 1; key.isArmed() && tried < MOST; tried++) {
            try {
                return call.proceed();
            } catch (Exception thrown) {
                if (!Faults.isCrossing(thrown)) {
                    throw thrown;
                }
                pause(tried);
                key.armAgain();
            }
        }
        return call.proceed();
    }

    /** Each time longer, and by chance: who met once would else meet again. */
    private static void pause(int tried) throws InterruptedException {
        int longest = SHORTEST_MILLIS << (2 * tried);
        Thread.sleep(ThreadLocalRandom.current().nextInt(SHORTEST_MILLIS, longest));
    }
}
