package lu.airsilk.platform.persistence;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * An entity whose rows are inserted and never changed, such as a movement or a raw message.
 * Its rows are their own history, so it needs no audit; every other entity is {@code @Audited}.
 */
@Documented
@Retention(RUNTIME)
@Target(TYPE)
public @interface AppendOnly {}
