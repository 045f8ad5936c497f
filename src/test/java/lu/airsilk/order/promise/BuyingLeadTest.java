package lu.airsilk.order.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Goods are ready as fast as their supplier is. */
@ExtendWith(Services.class)
class BuyingLeadTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    BuyingLead lead;

    @Inject
    Clock clock;

    @Test
    void goods_of_a_usual_supplier_are_ready_after_three_days_and_what_nobody_offers_never() {
        Sku offered = ground.onSale(1).first();
        LocalDate today = LocalDate.now(clock.withZone(Zones.LUX));

        assertEquals(
                Map.of(offered, today.plusDays(3)),
                acting.byItself(() -> lead.ready(List.of(offered, Sku.of("AS9999999")))));
    }

    @Test
    void of_no_products_nothing_is_asked() {
        assertEquals(Map.of(), acting.byItself(() -> lead.ready(List.of())));
    }
}
