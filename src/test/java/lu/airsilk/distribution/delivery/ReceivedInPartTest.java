package lu.airsilk.distribution.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lu.airsilk.location.Zones;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.follow.LineDay;
import lu.airsilk.order.follow.LineRow;
import lu.airsilk.order.follow.OrderLines;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.faces.Speaker;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A store was given half of a line, and one unit of that was lost on the way. */
@ExtendWith(Services.class)
class ReceivedInPartTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    StoreReceiving receiving;

    @Inject
    DeliveryBook book;

    @Inject
    OrderLines lines;

    @Inject
    Clock clock;

    @Test
    void what_the_truck_lacked_does_not_hide_why_the_other_cases_are_still_to_come() {
        Ground.Shop shop = ground.shop();
        Ground.Goods goods = ground.onSale(1);
        OrderNumber order = ground.ordered(shop, goods, 4);
        ground.lot(goods, 2 * Ground.PACK.unitsPerCase());
        ground.shared(goods);
        Optional<Reason> given = line(shop, order).why();
        DeliveryNumber truck = ground.shipped(shop);
        assertEquals(Optional.empty(), line(shop, order).whyMissing(), "the last word is still of the sharing");

        List<ReceivedLine> lacking = oneLost(shop, truck);
        acting.does(shop.user(), () -> receiving.confirm(truck, lacking));

        LineRow line = line(shop, order);
        assertEquals("delivery.difference", line.why().orElseThrow().code());
        assertEquals(given, line.whyMissing().map(LineRow.Said::reason));
        String told = told(line);
        assertTrue(told.contains("1 箱 + 5 件") && told.contains("其余 2 箱") && told.contains("途中破损或短少 1 件"), told);
    }

    private LineRow line(Ground.Shop shop, OrderNumber order) {
        return acting.as(shop.user(), () -> lines.rows(order)).getFirst();
    }

    private List<ReceivedLine> oneLost(Ground.Shop shop, DeliveryNumber truck) {
        DeliverySheet.Line line =
                acting.as(shop.user(), () -> book.sheet(truck)).lines().getFirst();
        return List.of(new ReceivedLine(line.line(), line.units().minus(Units.of(1)), Units.ZERO, Units.of(1)));
    }

    private String told(LineRow line) {
        LocalDate today = LocalDate.now(clock.withZone(Zones.CGO));
        return LineDay.of(line, today)
                .told(
                        line,
                        today,
                        new Speaker(new Texts(), sku -> Optional.empty(), name -> name, Locale.CHINESE, today));
    }
}
