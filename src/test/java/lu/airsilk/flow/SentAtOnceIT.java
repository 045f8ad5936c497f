package lu.airsilk.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A program sends an order by one call: it stands accepted, or nothing of it stands at all. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SentAtOnceIT {

    @Test
    void an_order_that_is_refused_leaves_no_draft() {
        String store = Keepers.newStore("Walkers");
        Rest keeper = Rest.as(Keepers.fresh(store));
        String sku = WeekGoods.onSale(Rest::as, 1).skus().getFirst();

        order(keeper, store, sku, 9_999).expect(422);
        assertEquals(0, keeper.get("/orders?store=" + store).items().size());

        String sent = order(keeper, store, sku, 2).expect(201).json().getString("state");
        assertEquals("ACCEPTED", sent);
        assertEquals(1, keeper.get("/orders?store=" + store).items().size());
    }

    private static Rest.Answer order(Rest keeper, String store, String sku, int cases) {
        return keeper.post(
                "/orders?submit=true",
                "{\"store\":\"%s\",\"wantedBy\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"cases\":%d}]}"
                        .formatted(store, LocalDate.now(ZoneOffset.UTC).plusDays(14), sku, cases),
                "application/json");
    }
}
