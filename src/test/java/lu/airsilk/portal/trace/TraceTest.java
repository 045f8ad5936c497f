package lu.airsilk.portal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.distribution.DeliveryNumber;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each capability is asked for the steps of its own goods, and the way is the same from both its ends. */
@ExtendWith(Services.class)
class TraceTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Freight freight;

    @Inject
    Trace trace;

    private static Set<String> said(TraceGraph graph) {
        return graph.links().stream()
                .map(link -> link.from() + " > " + link.to() + " " + link.units())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void goods_in_the_air_come_from_a_price_list_and_are_kept_for_an_order() {
        Freight.Bought bought = freight.bought(10);
        BookingDraft booked = freight.booked(bought, freight.flight(5));
        ground.shared(bought.goods(), booked.awb());

        TraceGraph ofWaybill = acting.as("auditor", () -> trace.ofWaybill(booked.awb()));

        Set<String> way = new TreeSet<>(said(ofWaybill));
        assertEquals(2, way.stream().filter(link -> link.contains("PL-")).count(), way.toString());
        way.removeIf(link -> link.contains("PL-"));
        assertEquals(
                Set.of(
                        bought.line() + " > " + booked.awb() + "/1 60",
                        booked.awb() + "/1 > " + bought.order() + "/1 60"),
                way);
        assertEquals(said(ofWaybill), said(acting.as("auditor", () -> trace.ofOrder(bought.order()))));
    }

    @Test
    void goods_at_the_hub_are_kept_then_on_the_road_and_the_rest_lies_free() {
        Ground.Goods goods = ground.onSale(1);
        Ground.Shop shop = ground.shop();
        OrderNumber order = ground.ordered(shop, goods, 3);
        LotNumber lot = ground.lot(goods, 30);
        ground.shared(goods);
        assertEquals(
                Set.of(lot + " > " + order + "/1 18", lot + " > HUB 12"),
                said(acting.as("hub", () -> trace.ofLot(lot))));

        DeliveryNumber delivery = ground.shipped(shop);

        String line = delivery + "/1";
        Set<String> road = Set.of(lot + " > " + line + " 18", line + " > " + order + "/1 18");
        Set<String> all = new TreeSet<>(road);
        all.add(lot + " > HUB 12");
        assertEquals(all, said(acting.as("hub", () -> trace.ofLot(lot))));
        assertEquals(road, said(acting.as("hub", () -> trace.ofOrder(order))));
    }

    @Test
    void what_nobody_knows_has_no_way() {
        acting.refuses(
                "hub",
                () -> trace.ofOrder(new OrderNumber("SO-99-999999")),
                "order.unknown",
                new OrderNumber("SO-99-999999"));
    }
}
