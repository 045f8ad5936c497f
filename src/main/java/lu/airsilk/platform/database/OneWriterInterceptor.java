package lu.airsilk.platform.database;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Waits for its turn before the transaction begins, so that who waits holds no connection and no row. */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class OneWriterInterceptor {

    @Inject
    OneWriter writer;

    @AroundInvoke
    @Nullable Object inTurn(InvocationContext call) throws Exception {
        try (OneWriter.Turn _ = writer.turn()) {
            return call.proceed();
        }
    }
}
