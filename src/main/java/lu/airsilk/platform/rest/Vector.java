package lu.airsilk.platform.rest;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On what a calculator is asked: a published test vector may be sent as it stands. Its {@code name}, its {@code note} and
 * the members of its answer are known to the call and passed over; any other name is refused as everywhere.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Vector {

    /** The record that the calculator answers with. */
    Class<? extends Record> answer();
}
