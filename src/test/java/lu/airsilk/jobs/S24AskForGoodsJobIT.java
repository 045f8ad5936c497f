package lu.airsilk.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import lu.airsilk.testbed.Keepers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** A manager searches for what nobody offers and asks for it on her phone; the buyer sees who asks, and answers. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class S24AskForGoodsJobIT {

    private final String wanted = "榴莲" + System.nanoTime() / 1_000 % 10_000_000;

    @Test
    void goods_that_nobody_offers_are_asked_for_and_the_buyer_answers() {
        String keeper = Keepers.fresh("KF01");
        try (Walk walk = Walk.phone("S24", keeper)) {
            search(walk);
            walk.sees("想要“" + wanted + "”？告诉采购");
            walk.command("ask").sees("已告诉采购您想要“" + wanted + "”").sees("本店已提出");
            walk.tap(walk.page().locator("#messages .onward"));
            walk.sees(wanted).sees("待答复");
        }

        try (Walk walk = Walk.desk("S24 answer", "en", "buyer")) {
            walk.tap(walk.page().locator("main a[href*='catalogue/wish-list']").first());
            Locator wish = row(walk);
            assertEquals("1", wish.locator("td.number").first().innerText().replaceAll("\\D", ""));
            walk.tap(wish.locator("a.open"));
            walk.sees("Stores ask for “" + wanted + "”").sees("KF01");
            walk.type("reason", "No airline takes it").command("decline");
            walk.sees("are told why it is not to be had");
            assertEquals(0, row(walk).count(), "it waits no more");
        }

        try (Walk walk = Walk.phone("S24 answered", keeper)) {
            search(walk);
            walk.tap(walk.page().locator("#vain a[href*='wish-own']"));
            walk.sees("买不到").sees("No airline takes it");
        }
    }

    private void search(Walk walk) {
        walk.tap(walk.page().locator("nav a[href*='catalogue/product-list']").first());
        walk.put(walk.field("words"), wanted);
    }

    private Locator row(Walk walk) {
        return walk.page()
                .locator("main tbody tr")
                .filter(new Locator.FilterOptions().setHasText(wanted))
                .filter(new Locator.FilterOptions().setHas(walk.page().locator("a.open")));
    }
}
