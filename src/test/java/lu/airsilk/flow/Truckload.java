package lu.airsilk.flow;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import lu.airsilk.testbed.Rest;

/** Goods that nobody else has, brought by REST as far as a walk begins: to the hub's dock, or to a store's door. */
public final class Truckload {

    private static final AtomicInteger SERIAL = new AtomicInteger((int) (System.nanoTime() / 1_000 % 900_000));

    private final WeekGoods goods;
    private final LandedGoods landing;

    private Truckload(WeekGoods goods, LandedGoods landing) {
        this.goods = goods;
        this.landing = landing;
    }

    /**
     * So many products, each ordered by each of these stores, shared while they were in the air, landed and released: to be
     * counted at the hub.
     *
     * @param keepers who orders for which store
     */
    public static Truckload landed(Map<String, String> keepers, int products, int cases) {
        WeekGoods goods = WeekGoods.onSale(Rest::as, products);
        keepers.forEach((user, store) -> goods.ordered(user, store, cases));
        goods.bought();
        LandedGoods landing = LandedGoods.of(Rest::as, waybill());
        landing.book(goods.purchaseLines(), cases * keepers.size());
        landing.depart();
        share(landing.awb());
        landing.arrive();
        return new Truckload(goods, landing);
    }

    private static String waybill() {
        int serial = 6_000_000 + SERIAL.incrementAndGet();
        return "172-" + serial + serial % 7;
    }

    private static void share(String awb) {
        Rest allocator = Rest.as("allocator");
        String policy =
                allocator.get("/allocation-policies").items().getJsonObject(0).getString("code");
        String run = allocator
                .post(
                        "/allocation-runs",
                        "{\"policy\":\"%s\",\"supply\":{\"onHand\":false,\"consignments\":[\"%s\"]}}"
                                .formatted(policy, awb),
                        "application/json")
                .expect(200, 201, 202)
                .json()
                .getString("id");
        Rest.as("allocator2").post("/allocation-runs/" + run + "/approve").expect(200);
        allocator.post("/allocation-runs/" + run + "/commit").expect(200);
    }

    /** A truck at the store's door: its delivery. */
    public static String atTheDoor(String user, String store, int products, int cases) {
        return atTheDoor(user, store, products, cases, 0, 1);
    }

    private static String atTheDoor(String user, String store, int products, int cases, int missing, int lots) {
        atTheHub(user, store, products, cases, missing, lots);
        Rest hub = Rest.as("hub");
        String delivery = hub.post("/deliveries", "{\"store\":\"" + store + "\"}", "application/json")
                .expect(200, 201)
                .json()
                .getString("id");
        hub.post("/deliveries/" + delivery + "/dispatch").expect(200);
        return delivery;
    }

    /** Counted at the hub, for a store whose delivery nobody has prepared yet. */
    public static void atTheHub(String user, String store, int products, int cases) {
        atTheHub(user, store, products, cases, 0, 1);
    }

    private static void atTheHub(String user, String store, int products, int cases, int missing, int lots) {
        Truckload load = landed(Map.of(user, store), products, cases);
        load.landing.posted(load.landing.counted(missing, lots));
    }

    /** Goods that a store has received and nobody has sold: its lots, as REST shows them. */
    public static List<JsonObject> onTheShelf(String user, String store, int products, int cases) {
        return received(user, atTheDoor(user, store, products, cases));
    }

    /** The same, each product shared evenly by two lots. */
    public static List<JsonObject> inTwoLots(String user, String store, int products, int cases) {
        return received(user, atTheDoor(user, store, products, cases, 0, 2));
    }

    /** The same, one case of each product missing at the hub: its store has received all that there was, and waits for that. */
    public static List<JsonObject> onTheShelfButOne(String user, String store, int products, int cases) {
        return received(user, atTheDoor(user, store, products, cases, WeekGoods.UNITS_PER_CASE, 1));
    }

    private static List<JsonObject> received(String user, String delivery) {
        Rest keeper = Rest.as(user);
        List<JsonObject> lines = keeper.get("/deliveries/" + delivery)
                .json()
                .getJsonArray("lines")
                .getValuesAs(JsonObject.class);
        String found = lines.stream()
                .map(line -> "{\"line\":\"%s\",\"receivedUnits\":%d}"
                        .formatted(line.getString("line"), line.getInt("units")))
                .collect(Collectors.joining(",", "{\"lines\":[", "]}"));
        keeper.post("/deliveries/" + delivery + "/receipt", found, "application/json")
                .expect(200);
        return lines;
    }

    /** How many units of a lot lie in a store. */
    public static int units(Rest keeper, String store, String lot) {
        return keeper.get("/stock?size=500&location=" + store).items().getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("lot").equals(lot))
                .mapToInt(row -> row.getInt("units"))
                .sum();
    }

    public String awb() {
        return landing.awb();
    }

    public List<String> skus() {
        return goods.skus();
    }

    /** The receipt that waits for its count. */
    public JsonObject receipt() {
        return Rest.as("hub")
                .get("/consignments/" + awb() + "/receipts")
                .items()
                .getJsonObject(0);
    }
}
