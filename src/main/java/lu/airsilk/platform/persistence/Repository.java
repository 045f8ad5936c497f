package lu.airsilk.platform.persistence;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A collection of entities over the {@code EntityManager}: the only classes beside read models that may hold one.
 * Services of the same package call it; nobody else sees it.
 */
@Stereotype
@ApplicationScoped
@Documented
@Retention(RUNTIME)
@Target(TYPE)
public @interface Repository {}
