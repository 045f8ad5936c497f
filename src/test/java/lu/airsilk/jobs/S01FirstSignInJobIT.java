package lu.airsilk.jobs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Device;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** In the morning a manager opens the page that she wants; the sign-in leads to it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a page does not know its database; both show it with -Pfull")
class S01FirstSignInJobIT {

    @Test
    void the_page_that_was_asked_for_is_open_after_the_password() {
        String keeper = Keepers.fresh("KF01");
        Visit phone = Browser.visit(Portal.shared(), "zh", Device.PHONE);
        phone.open("order/order-list.xhtml?state=DRAFT");

        try (Walk walk = Walk.in("S01", phone, Device.PHONE)) {
            walk.type("user", keeper).put("password", "airsilk-demo").key("Enter");
            walk.sees("订单");
            assertTrue(walk.page().url().endsWith("order/order-list.xhtml?state=DRAFT"), walk.page()::url);
        }
    }
}
