package lu.airsilk.guard;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.SheetSender;
import lu.airsilk.flow.LandedGoods;
import lu.airsilk.flow.Truckload;
import lu.airsilk.flow.WeekGoods;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Rest;

/**
 * What stands before a form is opened: something of one's own to edit, and the way to it.
 *
 * @param user whose form it is
 * @param list where they begin
 * @param links what they follow from there
 * @param thing its number, where a form asks for it
 */
record FormGround(String user, String list, List<String> links, String thing) {

    private static final String JSON = "application/json";

    /** One keeper and one supplier's goods serve all orders: a password takes its time, and so does a sheet. */
    private static final class Shared {
        static final String KEEPER = Keepers.fresh("ZZ05");
        static final WeekGoods GOODS = WeekGoods.onSale(Rest::as, 2);
    }

    private FormGround(String user, String list, String... links) {
        this(user, list, List.of(links), "");
    }

    private FormGround with(String number) {
        return new FormGround(user, list, links, number);
    }

    static FormGround of(String form) {
        return switch (form) {
            case "catalogue/product-edit#form" -> product();
            case "catalogue/price-import-view#columns" -> sheet();
            case "catalogue/price-list-view#mend" -> price();
            case "catalogue/bulk-edit#form" ->
                new FormGround("buyer", "catalogue/product-list.xhtml", "a[href*='bulk-edit']")
                        .with(product().thing());
            case "supplier/supplier-edit#form" -> supplier();
            case "portal/store-edit#form" -> store("button:has-text('Change')");
            case "portal/store-view#room" -> store();
            case "portal/user-edit#form" -> person();
            case "notice/notice-settings#channels" ->
                new FormGround(Shared.KEEPER, "notice/notice-list.xhtml", "button:has(.pi-sliders-h)");
            case "consignment/difference-rules#form" ->
                new FormGround("import", "consignment/case-list.xhtml", "main a[href*='difference-rules']");
            default -> trade(form);
        };
    }

    private static FormGround trade(String form) {
        return switch (form) {
            case "order/order-edit#form" -> draftOrder();
            case "order/order-amend#form" -> sentOrder("[id='amend'], [id$=':amend']");
            case "order/order-view#move" -> promise();
            case "purchase/purchase-view#form" -> purchase();
            case "consignment/consignment-edit#form" -> booking();
            case "consignment/receipt-view#form" -> receipt();
            case "allocation/allocation-run-view#lock" -> run();
            default -> throw new IllegalArgumentException(form);
        };
    }

    private static FormGround product() {
        SheetSender sheets = new SheetSender(Rest.as("buyer"));
        String row = SheetSender.row(SheetSender.gtin(), "Form tea", "表单茶");
        JsonObject read = sheets.uploaded(sheets.aSupplier(), SheetSender.HEADINGS + row);
        sheets.applied(read);
        String sku = sheets.skus(read).getFirst();
        return new FormGround("buyer", "portal/find.xhtml?q=" + sku, "[id='edit'], [id$=':edit']").with(sku);
    }

    /** A sheet that is read and not applied. */
    private static FormGround sheet() {
        SheetSender sheets = new SheetSender(Rest.as("buyer"));
        String row = SheetSender.row(SheetSender.gtin(), "Form tea", "表单茶");
        JsonObject read = sheets.uploaded(sheets.aSupplier(), SheetSender.HEADINGS + row);
        return new FormGround("buyer", "catalogue/price-import.xhtml", "a.open[href*='" + read.getString("id") + "']");
    }

    /** A draft with one price. */
    private static FormGround price() {
        WeekGoods goods = Shared.GOODS;
        String list = goods.post("buyer", "/price-lists", """
            {"supplier":"%s","validFrom":"%s","lines":[{"sku":"%s","price":20,"currency":"EUR"}]}\
            """.formatted(
                                goods.supplier(),
                                LocalDate.now(ZoneOffset.UTC).plusDays(9),
                                goods.skus().getFirst()))
                .getString("id");
        return new FormGround("buyer", "portal/find.xhtml?q=" + list, "main a[href*='number='][href*='sku=']");
    }

    private static FormGround supplier() {
        String code = first();
        Rest.as("buyer").post("/suppliers", """
            {"code":"%s","name":"Form trade","country":"IT","currency":"EUR","incoterm":"FCA"}\
            """.formatted(code), JSON).expect(201);
        return new FormGround("buyer", "supplier/supplier-list.xhtml", "a.open[href*='" + code + "']").with(code);
    }

    /** A code or name that stands at the head of any list. */
    private static String first() {
        return "A0" + Long.toString(System.nanoTime() % 1_000_000_000_000L, 36).toUpperCase(Locale.ROOT);
    }

    /** A store without limits of its room, as all that have just opened. */
    private static FormGround store(String... further) {
        String code = first();
        Rest.as("admin").post("/stores", """
            {"code":"%s","names":{"zh":"新店","en":"New store"},"name":"新店","owner":"Form Foods","city":"Zhengzhou"}\
            """.formatted(code), JSON).expect(201);
        List<String> links = new ArrayList<>(List.of("a.open[href*='" + code + "']"));
        links.addAll(List.of(further));
        return new FormGround("admin", "portal/store-list.xhtml", links, code);
    }

    private static FormGround person() {
        String user = first().toLowerCase(Locale.ROOT);
        Rest.as("admin").post("/users", """
            {"user":"%s","name":"王丽","roles":["STORE"],"stores":["ZZ05"]}\
            """.formatted(user), JSON).expect(201);
        return new FormGround("admin", "portal/user-list.xhtml", "a.open[href*='" + user + "']");
    }

    private static FormGround draftOrder() {
        String keeper = Shared.KEEPER;
        String number = ordered(keeper);
        return new FormGround(
                keeper, "order/order-list.xhtml", "a.open[href*='" + number + "']", "[id='goOn'], [id$=':goOn']");
    }

    private static FormGround sentOrder(String... further) {
        String keeper = Shared.KEEPER;
        String number = ordered(keeper);
        Rest.as(keeper).post("/orders/" + number + "/submit").expect(200);
        List<String> links = new ArrayList<>(List.of("a.open[href*='" + number + "']"));
        links.addAll(List.of(further));
        return new FormGround(keeper, "order/order-list.xhtml", links, number);
    }

    private static FormGround promise() {
        String keeper = Shared.KEEPER;
        String number = ordered(keeper);
        Rest.as(keeper).post("/orders/" + number + "/submit").expect(200);
        return new FormGround("allocator", "portal/find.xhtml?q=" + number, ".open-line");
    }

    private static String ordered(String keeper) {
        String lines = Shared.GOODS.skus().stream()
                .map("{\"sku\":\"%s\",\"cases\":5}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
        return Shared.GOODS
                .post(keeper, "/orders", """
                    {"store":"ZZ05","wantedBy":"%s","lines":%s}\
                    """.formatted(
                                LocalDate.now(ZoneOffset.UTC).plusDays(40), lines))
                .getString("number");
    }

    /** A purchase order that waits for its supplier's answer. */
    private static FormGround purchase() {
        WeekGoods goods = WeekGoods.wanted(Rest::as, 2, 9);
        String number = goods.post(
                        "buyer", "/purchase-orders/consolidate", "{\"supplier\":\"" + goods.supplier() + "\"}")
                .getJsonArray("orders")
                .getJsonObject(0)
                .getString("number");
        Rest.as("buyer").post("/purchase-orders/" + number + "/submit").expect(200);
        Rest.as("finance").post("/purchase-orders/" + number + "/approve").expect(200);
        Rest.as("buyer").post("/purchase-orders/" + number + "/send").expect(200);
        return new FormGround("buyer", "purchase/purchase-list.xhtml", "a.open[href*='" + number + "']");
    }

    private static String waybill() {
        long serial = System.nanoTime() / 1_000 % 10_000_000;
        return "172-%07d%d".formatted(serial, serial % 7);
    }

    /** A booking that the carrier has not taken over yet. */
    private static FormGround booking() {
        WeekGoods goods = WeekGoods.confirmed(Rest::as, 1, 4);
        LandedGoods flight = LandedGoods.of(Rest::as, waybill());
        flight.book(goods.purchaseLines(), 2);
        return new FormGround("import", "portal/find.xhtml?q=" + flight.awb(), "[id='change'], [id$=':change']");
    }

    private static FormGround receipt() {
        Truckload load = Truckload.landed(Map.of(Shared.KEEPER, "ZZ05"), 2, 4);
        String receipt = load.receipt().getString("id");
        return new FormGround("hub", "portal/find.xhtml?q=" + receipt);
    }

    private static FormGround run() {
        WeekGoods goods = WeekGoods.confirmed(Rest::as, 1, 4);
        LandedGoods flight = LandedGoods.of(Rest::as, waybill());
        flight.book(goods.purchaseLines(), 3);
        flight.depart();
        Rest allocator = Rest.as("allocator");
        String policy =
                allocator.get("/allocation-policies").items().getJsonObject(0).getString("code");
        String run = goods.post("allocator", "/allocation-runs", """
            {"policy":"%s","supply":{"onHand":false,"consignments":["%s"]}}\
            """.formatted(policy, flight.awb()))
                .getString("id");
        return new FormGround(
                "allocator", "allocation/allocation-run-list.xhtml", "a.open[href*='" + run + "']", ".air-heat td a");
    }
}
