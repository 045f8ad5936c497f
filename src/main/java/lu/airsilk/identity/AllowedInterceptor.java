package lu.airsilk.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.lang.reflect.Method;
import java.util.Arrays;
import lu.airsilk.platform.CommandLog;
import lu.airsilk.platform.Signature;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Guards each call of a service. Runs inside the transaction, so that the command's key stands or falls with it. */
@Allowed
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class AllowedInterceptor {

    @Inject
    CurrentActor actor;

    @Inject
    Signature signature;

    @Inject
    CommandLog commands;

    @AroundInvoke
    @Nullable Object guard(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        refuseStrangers(rule(method));
        signature.sign(actor.user());
        return method.isAnnotationPresent(Transactional.class) ? commands.once(actor.user(), call) : call.proceed();
    }

    /** The rule of the method, or of its class when all its methods share one. */
    private static Allowed rule(Method method) {
        Allowed own = method.getAnnotation(Allowed.class);
        return own == null ? method.getDeclaringClass().getAnnotation(Allowed.class) : own;
    }

    private void refuseStrangers(Allowed allowed) {
        if (!actor.has(Role.SYSTEM) && Arrays.stream(allowed.value()).noneMatch(actor::has)) {
            throw new Refused(
                    Refused.Kind.FORBIDDEN, Refusal.of("identity.notAllowed", Arrays.toString(allowed.value())));
        }
    }
}
