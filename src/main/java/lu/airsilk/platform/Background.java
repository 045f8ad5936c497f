package lu.airsilk.platform;

import static jakarta.ejb.TransactionManagementType.BEAN;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Has work done on a thread of the server's, beside what asks for it.
 *
 * <p>The server keeps the entity manager of reads outside a transaction in a map of the call that it serves, gives work
 * that is submitted during that call <em>the same map</em>, and closes what is in it when the work ends: the call's next
 * read then fails because its entity manager is closed. The call of this bean lies between the two and has no such map,
 * so that the work gets its own.
 */
@Stateless
@TransactionManagement(BEAN)
public class Background {

    /** Most of what people ask for is there within it. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Resource
    private ManagedExecutorService executor;

    /** As soon as there is a thread for it. */
    public void run(Runnable work) {
        executor.execute(work);
    }

    /** The same for work that gives something. */
    public <T> Future<T> ask(Callable<T> work) {
        return executor.submit(work);
    }

    /** Waits for work as long as somebody does who has asked for it; what takes longer goes on. */
    public static void awaitBriefly(Future<?> work) {
        try {
            work.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException goesOn) {
            return;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException fault) {
            throw new IllegalStateException("what somebody waits for has failed", fault);
        }
    }
}
