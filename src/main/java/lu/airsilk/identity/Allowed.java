package lu.airsilk.identity;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a service's method; anybody else is refused before it starts. On a {@code @Transactional} method it also
 * makes it a command: done once per key, signed in the audit. The container enforces {@code @RolesAllowed} on
 * enterprise beans only, hence a binding of our own.
 */
@InterceptorBinding
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allowed {

    /** The roles; {@link Role#SYSTEM} is always among them. */
    @Nonbinding
    Role[] value() default {};

    /** Whether all people may, whatever their role; a carrier's program is none. */
    @Nonbinding
    boolean people() default false;
}
