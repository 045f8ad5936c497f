package lu.airsilk.jobs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import lu.airsilk.flow.Truckload;
import lu.airsilk.testbed.Keepers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** The hub prepares a delivery, finds it again before all that waits, and gives it up. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class H02DayOfDeliveriesJobIT {

    @Test
    void what_is_prepared_is_one_tap_away_and_given_up_with_a_word() {
        String before = Keepers.newStore("Walkers");
        String store = Keepers.newStore("Walkers");
        Truckload.atTheHub(Keepers.fresh(store), store, 2, 3);
        try (Walk walk = Walk.phone("H02", "hub")) {
            walk.tap(walk.page().locator(".nav a[href*='delivery-list']"));
            Truckload.atTheHub(
                    Keepers.fresh(before), before, 1, 2); // stands above the store by now, and not on the page
            walk.command(waiting(walk, store));
            String number = walk.screen().title().replaceFirst(".*?(DL-\\S+).*", "$1");
            walk.tap(walk.page().locator(".nav a[href*='delivery-list']"));
            walk.tap("prepared");
            walk.tap(walk.page().locator("a.open[href*='" + number + "']"));
            walk.command("giveUp").sees(number + " 已取消：新店的 6 箱退回待配送。");
            assertTrue(waiting(walk, store).isEnabled());
        }
    }

    private static Locator waiting(Walk walk, String store) {
        return walk.page().locator("[id='waiting:stores'] tr:has-text('" + store + "') button");
    }
}
