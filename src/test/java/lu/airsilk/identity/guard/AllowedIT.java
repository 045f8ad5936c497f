package lu.airsilk.identity.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Refused;
import lu.airsilk.testbed.ActorFixture;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every service, asked by every role: whoever it does not name is refused before anything else happens. */
@ExtendWith(ArquillianExtension.class)
class AllowedIT {

    @Inject
    BeanManager beans;

    @Inject
    ActorFixture actor;

    @Test
    void each_command_refuses_each_role_it_does_not_name() {
        List<Guarded> commands = guarded();
        var faults = new ArrayList<String>();

        for (Guarded command : commands) {
            for (Role role : command.strangers()) {
                actor.is(role);
                if (!command.refuses()) {
                    faults.add(command + " did not refuse " + role);
                }
            }
        }

        assertTrue(commands.size() > 20, "only " + commands.size() + " commands found");
        assertEquals(List.of(), faults);
    }

    private List<Guarded> guarded() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("lu.airsilk."))
                .flatMap(bean -> Stream.of(bean.getBeanClass().getMethods())
                        .filter(AllowedIT::isGuarded)
                        .map(method -> new Guarded(reference(bean), method)))
                .distinct()
                .toList();
    }

    /** By a rule of its own, or of its class. */
    private static boolean isGuarded(Method method) {
        boolean byItsClass = method.getDeclaringClass().isAnnotationPresent(Allowed.class)
                && !method.isSynthetic()
                && !Modifier.isStatic(method.getModifiers());
        return byItsClass || method.isAnnotationPresent(Allowed.class);
    }

    private Object reference(Bean<?> bean) {
        return beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
    }

    /** One guarded method of a bean. */
    private record Guarded(Object bean, Method method) {

        Set<Role> strangers() {
            Set<Role> strangers = EnumSet.complementOf(EnumSet.of(Role.SYSTEM));
            strangers.removeAll(AllowedInterceptor.named(method));
            return strangers;
        }

        boolean refuses() {
            try {
                method.invoke(bean, nothing());
                return false;
            } catch (InvocationTargetException e) {
                return e.getCause() instanceof Refused refused && refused.kind() == Refused.Kind.FORBIDDEN;
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        /** It must not get as far as looking at them. */
        private @Nullable Object[] nothing() {
            return Arrays.stream(method.getParameterTypes())
                    .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
                    .toArray();
        }

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }
}
