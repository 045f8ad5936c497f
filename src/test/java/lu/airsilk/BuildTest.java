package lu.airsilk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The build gives its tests what they count on. */
class BuildTest {

    @Test
    void the_tests_run_on_the_java_of_the_portal_though_maven_may_run_on_an_older_one() {
        int feature = Runtime.version().feature();

        assertTrue(feature >= 25, "Java " + feature + " runs the tests");
    }
}
