package lu.airsilk.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Line;
import lu.airsilk.testbed.Line.Weight;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages weigh on a long line between Zhengzhou and Luxembourg. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a page does not know its database; both show it with -Pfull")
class WeightBrowserIT {

    @Test
    void the_door_is_light_for_somebody_new() {
        try (Visit visit = Browser.visit("zh", 1440)) {
            Weight door = new Line(visit).weigh("");

            assertTrue(door.kib() <= 80, door.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "store.kaifeng, 360, portal/home, '', order/order-list",
        "store.kaifeng, 1440, catalogue/product-list, '', order/order-list",
        "store.kaifeng, 1440, order/order-view, ?number={order}, catalogue/product-list",
        "import, 1440, consignment/consignment-view, ?awb={awbInAir}, consignment/consignment-list"
    })
    void a_work_page_is_light_and_the_next_one_lighter(String user, int width, String view, String query, String next) {
        String path = new EveryPage.Shown(view, user, view, query, 200).path(BusyDay.numbers());
        try (Visit visit = Browser.visit("zh", width)) {
            Line line = new Line(visit.signIn(user));
            line.cold();
            Weight first = line.weigh(path);
            Weight second = line.weigh(next + ".xhtml");

            assertTrue(first.kib() <= 350, first.toString());
            assertTrue(second.kib() <= 30 && second.requests() <= 3, second.toString());
        }
    }
}
