package lu.airsilk.browser;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Pages;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import org.jspecify.annotations.Nullable;

/**
 * Something to show on every page: one supplier's goods on their way at every stage at once, made by REST once per
 * portal. Its numbers have names, such as {@code order} or {@code receiptToCount}.
 */
public final class BusyDay {

    private static final String LANDED = "172-55512343";
    private static final String IN_AIR = "172-55512354";
    private static final String SHEET = "vaubrun.csv";

    private static final Pattern KEPT = Pattern.compile("message-view\\.xhtml\\?id=(\\d+)");

    private static @Nullable Map<String, String> numbers;

    private final Trade trade = new Trade();
    private final Map<String, String> made = new HashMap<>();

    private BusyDay() {}

    /** The numbers of the day, by name. */
    public static synchronized Map<String, String> numbers() {
        Map<String, String> known = numbers;
        if (known == null) {
            known = new BusyDay().live();
            numbers = known;
        }
        return known;
    }

    private Map<String, String> live() {
        List<String> skus = catalogue();
        made.put("order", trade.order("store.kaifeng", "KF01", skus, 6, 5, 8, 12));
        Keepers.of("store.zhengzhou", "ZZ01");
        trade.order("store.zhengzhou", "ZZ01", skus, 5, 5, 5, 5);
        Keepers.of("store.zhongyuan", "ZZ04");
        trade.order("store.zhongyuan", "ZZ04", skus, 1, 1);
        made.put("otherOrder", trade.order("store.luoyang", "LY01", skus, 4, 7, 3, 10));
        arrived();
        made.put("openOrder", trade.order("store.kaifeng", "KF01", skus.subList(4, 8), 3, 4, 6, 2));
        trade.order("store.luoyang", "LY01", skus.subList(4, 8), 5, 5, 5, 5);
        inTheAir();
        made.put("draftOrder", trade.draft("store.kaifeng", "KF01", skus.subList(2, 5), 2, 2, 4));
        waitingAtTheBuyers(skus);
        made.put("message", keptMessage());
        made.put("writeOff", trade.writeOff(Objects.requireNonNull(made.get("lot")), 1));
        made.put("opening", trade.opening("ZZ04", skus.getFirst()));
        return Map.copyOf(made);
    }

    private List<String> catalogue() {
        String sheet = trade.read("FRA01", SHEET, sheet());
        String prices = trade.apply(sheet);
        List<String> skus = Rest.as("buyer")
                .get("/products?import=" + sheet + "&size=20")
                .items()
                .getValuesAs(JsonObject.class)
                .stream()
                .map(product -> product.getString("sku"))
                .toList();
        trade.offer(skus.subList(0, 8), prices);
        made.put("sheet", sheet);
        made.put("sheetToApply", trade.read("FRA01", SHEET, sheet()));
        made.put("prices", prices);
        made.put("product", skus.get(0));
        made.put("draftProduct", skus.get(9));
        return skus;
    }

    /** The first goods: flown in two parts, cleared, counted with differences, on the trucks. */
    private void arrived() {
        JsonObject bought = trade.gather("FRA01");
        trade.send(bought);
        JsonArray confirmed = trade.confirm(bought, 3);
        List<JsonObject> flights = trade.flights(2);
        trade.book(LANDED, confirmed, flights);
        trade.say(
                LANDED,
                Trade.flight(flights.get(0)),
                "RCS/%2$s1000/LUX/T10K400.0/AIRSILK",
                "DEP/%s/%s/LUXCGO/P6K240.0/A2118");
        made.put("run", trade.share(LANDED));
        trade.commit(made.get("run"));
        trade.say(
                LANDED,
                Trade.flight(flights.get(1)),
                "DEP/%s/%s/LUXCGO/P4K160.0/A2318",
                "ARR/%s/%s2340/CGO/P4K160.0",
                "RCF/%s/%s2350/CGO/P4K160.0");
        trade.say(
                LANDED,
                Trade.flight(flights.get(0)),
                "ARR/%s/%s2310/CGO/P6K240.0",
                "RCF/%s/%s2330/CGO/P6K240.0",
                "NFD/%2$s2355/CGO/T10K400.0/AIRSILK");
        made.put("entry", trade.declare(LANDED));
        trade.release(made.get("entry"));
        made.put("receipt", trade.count(LANDED));
        made.put("lot", ((JsonString) trade.post(made.get("receipt")).get(0)).getString());
        made.put("awb", LANDED);
        made.put("case", trade.claim(LANDED));
        trade.hold(made.get("lot"), 3);
        made.put("purchase", bought.getString("number"));
        made.put("delivery", trade.gatherDelivery("KF01"));
        trade.dispatch(made.get("delivery"));
        made.put("deliveryToSend", trade.gatherDelivery("LY01"));
        stocked();
        made.put("deliveryToReceive", trade.gatherDelivery("ZZ04"));
        trade.dispatch(made.get("deliveryToReceive"));
    }

    /** One store has received all, sold some and sent some on to another of its owner's. */
    private void stocked() {
        String delivery = trade.gatherDelivery("ZZ01");
        trade.dispatch(delivery);
        trade.receive("store.zhengzhou", delivery);
        List<JsonObject> lots = trade.shelves("store.zhengzhou", "ZZ01");
        trade.sell("store.zhengzhou", "ZZ01", lots.getFirst().getString("sku"), 4);
        made.put(
                "transfer",
                trade.pass("store.zhengzhou", "ZZ01", "KF01", lots.getLast().getString("lot"), 3));
    }

    /** The second goods: four of ten pieces have left; a run waits for approval, the receipt for its count. */
    private void inTheAir() {
        JsonObject bought = trade.gather("FRA01");
        trade.send(bought);
        JsonArray confirmed = trade.confirm(bought, 6);
        List<JsonObject> flights = trade.flights(4).subList(2, 4);
        trade.book(IN_AIR, confirmed, flights);
        trade.say(
                IN_AIR,
                Trade.flight(flights.get(0)),
                "RCS/%2$s1000/LUX/T10K400.0/AIRSILK",
                "DEP/%s/%s/LUXCGO/P4K160.0/A2118",
                "DIS/%s/%s1900/LUX/SSPD/P2K80.0");
        made.put("runToApprove", trade.share(IN_AIR));
        made.put("entryToRelease", trade.declare(IN_AIR));
        made.put("receiptToCount", trade.count(IN_AIR));
        made.put("awbInAir", IN_AIR);
        made.put("flight", flights.get(1).getString("id"));
        trade.remark("import", IN_AIR, "两件未上机，已请卢森堡改配下一班。");
        trade.remark("hub", IN_AIR, "Dock 2 is kept free for the second part.");
    }

    /** What buyers have yet to do: an answer to note, an order for finance to approve. */
    private void waitingAtTheBuyers(List<String> skus) {
        trade.order("store.luoyang", "LY01", skus.subList(0, 3), 2, 2, 2);
        JsonObject asked = trade.gather("FRA01");
        trade.send(asked);
        made.put("purchaseToConfirm", asked.getString("number"));
        trade.order("store.kaifeng", "KF01", skus.subList(3, 6), 1, 3, 2);
        made.put("purchaseToApprove", trade.gather("FRA01").getString("number"));
        trade.order("store.kaifeng", "KF01", skus.subList(5, 7), 4, 4);
    }

    /** The newest message, which only its page names. */
    private static String keptMessage() {
        Pages list = new Pages(Portal.shared().uri()).signedIn("import");
        Matcher link = KEPT.matcher(list.open("consignment/message-list.xhtml").body());
        if (!link.find()) {
            throw new IllegalStateException("no message is kept");
        }
        return link.group(1);
    }

    private static byte[] sheet() {
        try (InputStream file = Objects.requireNonNull(BusyDay.class.getResourceAsStream("/browser/" + SHEET))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
