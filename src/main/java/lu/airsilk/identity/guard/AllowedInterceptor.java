package lu.airsilk.identity.guard;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.command.CommandLog;
import lu.airsilk.platform.command.Signature;
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
        refuseStrangers(named(method));
        signature.sign(actor.user());
        return method.isAnnotationPresent(Transactional.class) ? commands.once(actor.user(), call) : call.proceed();
    }

    private void refuseStrangers(Set<Role> allowed) {
        if (!actor.has(Role.SYSTEM) && allowed.stream().noneMatch(actor::has)) {
            throw new Refused(Refused.Kind.FORBIDDEN, Refusal.of("identity.notAllowed", allowed));
        }
    }

    /** Whom the method names, or its class when all its methods share one rule. */
    static Set<Role> named(Method method) {
        Allowed own = method.getAnnotation(Allowed.class);
        Allowed rule = own == null ? method.getDeclaringClass().getAnnotation(Allowed.class) : own;
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(Arrays.asList(rule.value()));
        if (rule.people()) {
            Arrays.stream(Role.values()).filter(Role::isPersons).forEach(roles::add);
        }
        return roles;
    }
}
