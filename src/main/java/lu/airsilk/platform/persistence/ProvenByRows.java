package lu.airsilk.platform.persistence;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * An entity whose figures only guarded statements change, so that the audit does not see it, but whose every figure is
 * the sum of append-only rows. The ledger audit adds them up and names the rows that differ.
 */
@Documented
@Retention(RUNTIME)
@Target(TYPE)
public @interface ProvenByRows {

    /** The append-only entities whose rows add up to the figures. */
    Class<?>[] by();
}
