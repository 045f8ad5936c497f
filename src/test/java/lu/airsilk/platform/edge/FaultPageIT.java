package lu.airsilk.platform.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a browser is shown when a step of an open page has failed by a fault of ours. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "the words of a fault know no database; both are asked with -Pfull")
class FaultPageIT {

    private static final String NOTHING_HERE = "There is nothing here";

    @Test
    void a_fault_is_told_as_a_fault_under_its_reference_and_only_under_one_of_ours() {
        try (Visit visit = Browser.visit("en", 1440).signIn("buyer")) {
            int status = visit.open(ErrorPages.of("0f1e2d3c").substring(1));
            String fault = visit.page().locator("body").innerText();
            visit.open("error?fault=call+this+number");
            String other = visit.page().locator("body").innerText();

            assertEquals(500, status);
            assertTrue(fault.contains("0f1e2d3c"), fault);
            assertFalse(fault.contains(NOTHING_HERE), fault);
            assertTrue(other.contains(NOTHING_HERE), other);
            assertFalse(other.contains("call this number"), other);
        }
    }
}
