package lu.airsilk.testbed;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A class of tests that only looks at the shared portal, or changes what it has made itself: it runs beside the others,
 * since one browser leaves half of two processors idle. Arquillian runs one class at a time, so such a class does
 * without it and stays outside the server ({@code @RunAsClient}). Its tests run one after another in one thread, as a
 * browser wants it. What must have the portal to itself is {@link Alone}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ExtendWith(SharedPortal.class)
@ResourceLock(providers = SharedPortal.class)
public @interface Beside {}
