package lu.airsilk.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import lu.airsilk.browser.CarrierWords;
import lu.airsilk.browser.CarrierWords.Flight;
import lu.airsilk.browser.ConsignmentDesk;
import lu.airsilk.browser.ConsignmentDesk.Lot;
import lu.airsilk.browser.MessageDesk;
import lu.airsilk.browser.OrderDesk;
import lu.airsilk.browser.People;
import lu.airsilk.browser.PurchaseDesk;
import lu.airsilk.testbed.Screen;

/** Ten cases ordered by two stores, six of them confirmed by the supplier, booked on two flights; four have left. */
final class OrdersToAir {

    static final Lot LOT = new Lot("L2409A", LocalDate.of(2027, 11, 30));

    private final People people;
    private final Goods goods;
    private final CarrierWords carrier;

    OrdersToAir(People people, Goods goods, CarrierWords carrier) {
        this.people = people;
        this.goods = goods;
        this.carrier = carrier;
    }

    /** Sends five cases from a store: the order's number. */
    String order(String store) {
        OrderDesk desk = new OrderDesk(people.as(store));
        String order = desk.send(goods.sku(), 5);
        Screen.Line line = desk.line(goods.sku());
        assertEquals("5 " + goods.units(5) + " 件", line.text("要货"));
        assertEquals(5, line.number("接单"));
        assertEquals(0, line.number("分货"));
        return order;
    }

    /** Buys what the stores want: the number of the purchase order. */
    String buy() {
        PurchaseDesk buyer = new PurchaseDesk(people.as("buyer"));
        String order = buyer.gather("ITA01");
        assertEquals("10", buyer.drafted(goods.sku()));
        buyer.step("submit");
        assertFalse(buyer.may("approve"), "nobody approves their own order");
        new PurchaseDesk(people.as("finance")).open(order).step("approve");
        buyer.open(order).step("dispatch").confirm(goods.sku(), 6);
        Screen.Line confirmed = buyer.line(goods.sku());
        assertEquals(6, confirmed.number("确认箱数"));
        assertEquals(4, confirmed.number("差异"));
        return order;
    }

    /** Books the six cases; a message each until four of six pieces have left. */
    List<Flight> fly(String order) {
        ConsignmentDesk desk = new ConsignmentDesk(people.as("import"));
        List<Flight> flights = desk.book(carrier.awb(), order, goods.sku(), LOT);
        assertEquals("6 " + goods.units(6) + " 件", desk.line(goods.sku()).text("箱数"));
        say("BKD/%s/%s/LUXCGO/T6K60.0", flights.getFirst());
        say("RCS/%2$s1000/LUX/T6K60.0/AIRSILK", flights.getFirst());
        say("DEP/%s/%s/LUXCGO/P4K40.0/A2118", flights.getFirst());
        desk.open(carrier.awb(), "parts");
        assertTrue(desk.state().contains("6 件中 4 件已起飞"), desk.state());
        assertPart(desk.parts().get(0), flights.get(0), "已起飞", 4);
        assertPart(desk.parts().get(1), flights.get(1), "已交运", 2);
        return flights;
    }

    /** The rest leaves, all lands, customs let it go. */
    void land(List<Flight> flights) {
        say("DEP/%s/%s/LUXCGO/P2K20.0/A2318", flights.get(1));
        say("ARR/%s/%s2300/CGO/P4K40.0", flights.get(0));
        say("RCF/%s/%s2330/CGO/P4K40.0", flights.get(0));
        say("ARR/%s/%s2310/CGO/P2K20.0", flights.get(1));
        say("RCF/%s/%s2340/CGO/P2K20.0", flights.get(1));
        say("NFD/%2$s2350/CGO/T6K60.0/AIRSILK", flights.get(1));
        ConsignmentDesk desk = new ConsignmentDesk(people.as("import")).open(carrier.awb(), "parts");
        assertPart(desk.parts().get(0), flights.get(0), "已通知提货", 4);
        assertPart(desk.parts().get(1), flights.get(1), "已通知提货", 2);
        desk.declare(carrier.awb(), "4601202610" + carrier.awb().substring(4)).release();
        assertTrue(desk.state().startsWith("已放行 全部 6 件海关已放行"), desk.state());
    }

    private void say(String status, Flight flight) {
        String message = carrier.say(status, flight);
        assertEquals(1, new MessageDesk(people.as("import")).paste(message).size(), message);
    }

    private static void assertPart(Screen.Line part, Flight flight, String state, int pieces) {
        assertTrue(part.text("航班").startsWith(flight.number()), part.toString());
        assertTrue(part.text("航班").endsWith(state), part.toString());
        assertEquals(pieces, part.number("件数"));
    }
}
