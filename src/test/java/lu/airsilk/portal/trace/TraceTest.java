package lu.airsilk.portal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.consignment.count.Receiving;
import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.desk.TraceKind;
import lu.airsilk.desk.TraceNode;
import lu.airsilk.distribution.delivery.DeliveryNumber;
import lu.airsilk.identity.Role;
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
    Receiving receiving;

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
    void a_delivery_is_traced_from_its_lot_to_its_order() {
        Ground.Goods goods = ground.onSale(1);
        Ground.Shop shop = ground.shop();
        OrderNumber order = ground.ordered(shop, goods, 3);
        LotNumber lot = ground.lot(goods, 30);
        ground.shared(goods);

        DeliveryNumber delivery = ground.shipped(shop);

        String line = delivery + "/1";
        assertEquals(
                Set.of(lot + " > " + line + " 18", line + " > " + order + "/1 18"),
                said(acting.as("hub", () -> trace.of(delivery.toString())).graph()));
    }

    @Test
    void a_purchase_order_is_traced_from_its_price_list_to_the_orders_that_wait_for_it() {
        Freight.Bought bought = freight.bought(10);
        BookingDraft booked = freight.booked(bought, freight.flight(5));
        ground.shared(bought.goods(), booked.awb());

        TraceGraph way = acting.as("hub", () -> trace.of(bought.line().order().toString()))
                .graph();

        assertEquals(said(acting.as("hub", () -> trace.ofWaybill(booked.awb()))), said(way));
    }

    @Test
    void units_that_never_came_lead_to_their_discrepancy() {
        BookingDraft landed = freight.landed(freight.bought(4));
        freight.released(landed);
        ReceiptNumber receipt = freight.receipt(landed);
        acting.does("hub", () -> receiving.count(receipt, List.of(Freight.counted(22, 1, 1))));
        acting.does("hub", () -> receiving.post(receipt));

        TraceStop missing = stages(landed.awb().toString()).stream()
                .filter(stage -> stage.kind() == TraceKind.DISCREPANCY)
                .flatMap(stage -> stage.stops().stream())
                .findFirst()
                .orElseThrow();

        assertEquals("/consignment/case-view.xhtml?number=" + missing.id(), missing.page());
    }

    @Test
    void of_what_was_counted_every_unit_is_in_a_lot_or_missing_and_every_lot_says_where_its_units_are() {
        BookingDraft landed = freight.landed(freight.bought(4));
        freight.released(landed);
        ReceiptNumber receipt = freight.receipt(landed);
        acting.does("hub", () -> receiving.count(receipt, List.of(Freight.counted(22, 1, 1))));
        acting.does("hub", () -> receiving.post(receipt));

        TraceGraph way = acting.as("hub", () -> trace.ofWaybill(landed.awb()));

        List<String> lots = ids(way, TraceKind.LOT);
        assertEquals(2, lots.size());
        assertEquals(1, into(way, ids(way, TraceKind.DISCREPANCY)));
        assertEquals(23, into(way, lots));
        assertEquals(23, outOf(way, lots));
        assertEquals(24, outOf(way, ids(way, TraceKind.CONSIGNMENT_LINE)));
        assertEquals(24, into(way, ids(way, TraceKind.CONSIGNMENT_LINE)));
        Set<String> ofLots = lots.stream()
                .flatMap(lot -> said(acting.as("hub", () -> trace.ofLot(new LotNumber(lot)))).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(
                said(way).stream().filter(link -> !missing(link, way)).allMatch(ofLots::contains),
                said(way) + " " + ofLots);
    }

    /** A lot knows nothing of what never came. */
    private static boolean missing(String link, TraceGraph way) {
        return ids(way, TraceKind.DISCREPANCY).stream().anyMatch(link::contains);
    }

    @Test
    void of_a_lot_that_others_share_an_order_tells_its_own_units_at_every_station() {
        Freight.Bought bought = freight.bought(4);
        BookingDraft landed = freight.landed(bought);
        freight.released(landed);
        ReceiptNumber receipt = freight.receipt(landed);
        acting.does("hub", () -> receiving.count(receipt, List.of(Freight.counted(22, 1, 1))));
        acting.does("hub", () -> receiving.post(receipt));
        ground.shared(bought.goods());

        List<TraceStop.Stage> stages = stages(bought.order().toString());

        assertEquals(
                Map.of(
                        TraceKind.IMPORT, "18",
                        TraceKind.PRICE_LIST, "18",
                        TraceKind.PURCHASE_LINE, "18 of 24",
                        TraceKind.CONSIGNMENT_LINE, "18 of 24",
                        TraceKind.LOT, "18 of 22",
                        TraceKind.ORDER_LINE, "18"),
                stages.stream()
                        .collect(Collectors.toMap(
                                TraceStop.Stage::kind,
                                stage -> told(stage.stops().getFirst()))));
        for (TraceStop.Stage stage : stages) {
            stage.stops().forEach(TraceTest::addsUp);
        }
        stages(landed.awb().toString()).stream()
                .flatMap(stage -> stage.stops().stream())
                .forEach(stop -> {
                    addsUp(stop);
                    assertEquals(Optional.empty(), stop.whole(), stop.toString());
                });
    }

    private List<TraceStop.Stage> stages(String number) {
        return acting.as("auditor", () -> TraceStop.stages(trace.of(number), Set.of(Role.AUDIT)));
    }

    private static String told(TraceStop stop) {
        return stop.units() + stop.whole().map(whole -> " of " + whole).orElse("");
    }

    private static void addsUp(TraceStop stop) {
        if (!stop.onward().isEmpty()) {
            assertEquals(
                    stop.units().plus(stop.more()).value(),
                    stop.rest().value()
                            + stop.onward().stream()
                                    .mapToLong(link -> link.units().value())
                                    .sum(),
                    stop.toString());
        }
    }

    @Test
    void units_of_an_air_waybill_that_are_kept_for_nobody_are_told() {
        Freight.Bought bought = freight.bought(10);
        BookingDraft booked = freight.booked(bought, freight.flight(5));

        TraceStop line = stages(booked.awb().toString()).stream()
                .filter(stage -> stage.kind() == TraceKind.CONSIGNMENT_LINE)
                .flatMap(stage -> stage.stops().stream())
                .findFirst()
                .orElseThrow();

        assertEquals("60 60", line.units() + " " + line.rest());
    }

    @Test
    void line_two_stands_before_line_ten() {
        assertEquals(
                List.of("PO-26-000017/1", "PO-26-000017/2", "PO-26-000017/10", "PO-26-000018/1"),
                Stream.of("PO-26-000018/1", "PO-26-000017/10", "PO-26-000017/2", "PO-26-000017/1")
                        .map(line -> new TraceNode(TraceKind.PURCHASE_LINE, line))
                        .sorted()
                        .map(TraceNode::id)
                        .toList());
    }

    private static List<String> ids(TraceGraph graph, TraceKind kind) {
        return graph.nodes().stream()
                .filter(node -> node.kind() == kind)
                .map(TraceNode::id)
                .toList();
    }

    private static long into(TraceGraph graph, List<String> stations) {
        return units(graph, link -> stations.contains(link.to()));
    }

    private static long outOf(TraceGraph graph, List<String> stations) {
        return units(graph, link -> stations.contains(link.from()));
    }

    private static long units(TraceGraph graph, Predicate<TraceGraph.Link> which) {
        return graph.links().stream()
                .filter(which)
                .mapToLong(link -> link.units().value())
                .sum();
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
