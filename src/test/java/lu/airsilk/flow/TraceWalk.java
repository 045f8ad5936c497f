package lu.airsilk.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.testbed.Rest;

/** Whether every unit of an air waybill is traced, from the sheet to the store and back. */
final class TraceWalk {

    /** Where units neither begin nor rest. */
    private static final Set<String> PASSED =
            Set.of("PRICE_LIST", "PURCHASE_LINE", "CONSIGNMENT_LINE", "LOT", "DELIVERY_LINE", "STORE_RECEIPT");

    private final Rest staff;
    private final String awb;
    private final int unitsPerCase;

    TraceWalk(Rest staff, String awb, int unitsPerCase) {
        this.staff = staff;
        this.awb = awb;
        this.unitsPerCase = unitsPerCase;
    }

    /** Six cases flew: one was missing, one is held, four were shared, and one unit broke on the truck to the first store. */
    void assertBothWays(String firstOrder, String purchaseLine) {
        JsonObject ofWaybill = trace("awb=" + awb);
        assertNothingIsLost(ofWaybill);
        assertEquals(6 * unitsPerCase, units(ofWaybill, "to", awb + "/1"));
        assertEquals(unitsPerCase, sum(ofWaybill, "to", "DISCREPANCY"));
        assertEquals(5 * unitsPerCase, sum(ofWaybill, "to", "LOT"));
        assertEquals(4 * unitsPerCase - 1, sum(ofWaybill, "to", "ORDER_LINE"));

        JsonObject ofOrder = trace("order=" + firstOrder);
        assertTrue(ids(ofOrder).containsAll(List.of(firstOrder + "/1", awb + "/1", purchaseLine)), ofOrder.toString());
        assertEquals(1, kinds(ofOrder).getOrDefault("IMPORT", List.of()).size());
        int received = units(ofOrder, "to", firstOrder + "/1");

        int fromLots = kinds(ofOrder).getOrDefault("LOT", List.of()).stream()
                .mapToInt(lot -> units(trace("lot=" + lot), "to", firstOrder + "/1"))
                .sum();
        assertEquals(received, fromLots);
    }

    private JsonObject trace(String from) {
        return staff.get("/trace?" + from).expect(200).json();
    }

    private static void assertNothingIsLost(JsonObject trace) {
        kinds(trace).forEach((kind, ids) -> {
            if (PASSED.contains(kind)) {
                ids.forEach(id -> assertEquals(units(trace, "to", id), units(trace, "from", id), id));
            }
        });
    }

    private static int sum(JsonObject trace, String end, String kind) {
        return kinds(trace).getOrDefault(kind, List.of()).stream()
                .mapToInt(id -> units(trace, end, id))
                .sum();
    }

    private static int units(JsonObject trace, String end, String id) {
        return trace.getJsonArray("links").getValuesAs(JsonObject.class).stream()
                .filter(link -> link.getString(end).equals(id))
                .mapToInt(link -> link.getInt("units"))
                .sum();
    }

    private static Set<String> ids(JsonObject trace) {
        return kinds(trace).values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    private static Map<String, List<String>> kinds(JsonObject trace) {
        Function<JsonObject, String> kind = node -> node.getString("kind");
        return trace.getJsonArray("nodes").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.groupingBy(
                        kind, Collectors.mapping(node -> node.getString("id"), Collectors.toList())));
    }
}
