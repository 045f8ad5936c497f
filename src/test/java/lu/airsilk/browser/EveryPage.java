package lu.airsilk.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every page of the portal, in each state that looks different, as somebody who may see it. */
final class EveryPage {

    /**
     * A page to be looked at.
     *
     * @param name of its picture
     * @param user who looks; {@link #NOBODY} for pages before the door
     * @param view without {@code .xhtml}
     * @param query numbers of the {@link BusyDay} in braces
     * @param status what the portal answers
     */
    record Shown(String name, String user, String view, String query, int status) {

        /** Where it is, once the day has its numbers. */
        String path(Map<String, String> numbers) {
            String path = view + ".xhtml" + query;
            for (var number : numbers.entrySet()) {
                path = path.replace("{" + number.getKey() + "}", number.getValue());
            }
            return path;
        }
    }

    static final String NOBODY = "";

    private static final List<Shown> ALL = List.of(
            page("sign-in", NOBODY, "identity/sign-in"),
            page("sign-in-again", NOBODY, "identity/sign-in", "?out=true"),
            page("link-closed", NOBODY, "identity/link", "?code=none"),
            page("home-store", "store.kaifeng", "portal/home"),
            page("home-assistant", "assistant.kaifeng", "portal/home"),
            page("home-buyer", "buyer", "portal/home"),
            page("home-import", "import", "portal/home"),
            page("home-hub", "hub", "portal/home"),
            page("home-allocation", "allocator", "portal/home"),
            page("home-finance", "finance", "portal/home"),
            page("home-quality", "quality", "portal/home"),
            page("home-admin", "admin", "portal/home"),
            page("home-audit", "auditor", "portal/home"),
            page("home-carrier", "carrier", "portal/home"),
            page("home-owner", "owner.ouhe", "portal/home"),
            page("store-budgets", "owner.ouhe", "order/store-budgets"),
            page("promotions", "buyer", "order/promotions"),
            page("promotions-store", "store.kaifeng", "order/promotions"),
            page("home-till", "till.kaifeng", "portal/home"),
            page("order-list", "store.kaifeng", "order/order-list"),
            page("order-list-staff", "allocator", "order/order-list"),
            page("order-view", "store.kaifeng", "order/order-view", "?number={order}"),
            page("order-view-draft", "store.kaifeng", "order/order-view", "?number={draftOrder}"),
            page("order-edit", "store.kaifeng", "order/order-edit"),
            page("order-edit-filled", "store.kaifeng", "order/order-edit", "?number={draftOrder}"),
            page("order-amend", "store.kaifeng", "order/order-amend", "?number={openOrder}"),
            page("arrival-list", "store.kaifeng", "order/arrival-list"),
            page("running-out", "store.zhengzhou", "order/running-out"),
            page("offer-list", "store.kaifeng", "order/offer-list"),
            page("store-stock", "store.zhengzhou", "stock/store-stock"),
            page("store-stock-none", "store.kaifeng", "stock/store-stock"),
            page("store-count", "store.zhengzhou", "stock/store-count"),
            page("waste", "store.zhengzhou", "stock/waste", "?store=ZZ01&lot={lot}"),
            page("sales", "store.zhengzhou", "stock/sales"),
            page("transfer-list", "store.kaifeng", "stock/transfer-list"),
            page("transfer-edit", "store.zhengzhou", "stock/transfer-edit"),
            page("transfer-view", "store.kaifeng", "stock/transfer-view", "?number={transfer}"),
            page("home-store-stocked", "store.zhengzhou", "portal/home"),
            page("product-list-store", "store.kaifeng", "catalogue/product-list"),
            page("product-view-store", "store.kaifeng", "catalogue/product-view", "?sku={product}"),
            page("delivery-list-store", "store.kaifeng", "distribution/delivery-list"),
            page("delivery-view-store", "store.kaifeng", "distribution/delivery-view", "?number={delivery}"),
            page("notice-list", "store.kaifeng", "notice/notice-list"),
            page("notice-settings", "store.kaifeng", "notice/notice-settings"),
            page("my-account", "store.kaifeng", "identity/my-account"),
            page("product-list", "buyer", "catalogue/product-list"),
            page("product-list-none", "buyer", "catalogue/product-list", "?q=xyzxyz"),
            page("product-view", "buyer", "catalogue/product-view", "?sku={product}"),
            page("product-view-draft", "buyer", "catalogue/product-view", "?sku={draftProduct}"),
            page("product-new", "buyer", "catalogue/product-new"),
            page("product-edit", "buyer", "catalogue/product-edit", "?sku={draftProduct}"),
            page("landed-rules", "finance", "costing/landed-rules"),
            page("landed-cost-list", "finance", "costing/landed-cost-list"),
            page("landed-cost", "finance", "costing/landed-cost", "?awb={awb}"),
            page("opening-list", "finance", "costing/opening-list"),
            page("opening-edit", "hub", "costing/opening-edit"),
            page("opening-view", "finance", "costing/opening-view", "?number={opening}"),
            page("transit-times", "import", "flight/transit-times"),
            page("settings", "admin", "setting/settings"),
            page("cover-rules", "allocator", "order/cover-rules"),
            page("paper-rules", "quality", "catalogue/paper-rules"),
            page("calendars", "admin", "location/calendars"),
            page("exchange-rates", "finance", "currency/exchange-rates"),
            page("tariffs", "import", "customs/tariffs"),
            page("price-import", "buyer", "catalogue/price-import"),
            page("price-import-view", "buyer", "catalogue/price-import-view", "?number={sheetToApply}"),
            page("price-import-view-applied", "buyer", "catalogue/price-import-view", "?number={sheet}"),
            page("price-list", "buyer", "catalogue/price-list"),
            page("price-list-view", "finance", "catalogue/price-list-view", "?number={prices}"),
            page("quality-board", "quality", "catalogue/quality-board"),
            page("bulk-edit", "buyer", "catalogue/bulk-edit"),
            page("assortment", "buyer", "catalogue/assortment"),
            page("search-words", "buyer", "catalogue/search-words"),
            page("product-list-vain", "store.kaifeng", "catalogue/product-list", "?q=xyzxyz"),
            page("wish-own", "store.kaifeng", "catalogue/wish-own"),
            page("wish-list", "buyer", "catalogue/wish-list"),
            page("retail-categories", "buyer", "catalogue/retail-categories"),
            page("supplier-list", "buyer", "supplier/supplier-list"),
            page("supplier-edit", "buyer", "supplier/supplier-edit", "?code=ITA01"),
            page("demand-list", "buyer", "purchase/demand-list"),
            page("purchase-list", "buyer", "purchase/purchase-list"),
            page("purchase-view", "buyer", "purchase/purchase-view", "?number={purchase}"),
            page("purchase-view-answer", "buyer", "purchase/purchase-view", "?number={purchaseToConfirm}"),
            page("purchase-view-approve", "finance", "purchase/purchase-view", "?number={purchaseToApprove}"),
            page("flight-list", "import", "flight/flight-list"),
            page("season-edit", "import", "flight/season-edit"),
            page("flight-change", "import", "consignment/flight-change", "?flight={flight}"),
            page("consignment-list", "import", "consignment/consignment-list"),
            page("consignment-view", "import", "consignment/consignment-view", "?awb={awbInAir}"),
            page("consignment-view-parts", "import", "consignment/consignment-view", "?awb={awbInAir}&tab=parts"),
            page("consignment-view-customs", "import", "consignment/consignment-view", "?awb={awbInAir}&tab=customs"),
            page("consignment-view-events", "import", "consignment/consignment-view", "?awb={awb}&tab=events"),
            page("consignment-view-receipts", "import", "consignment/consignment-view", "?awb={awb}&tab=receipts"),
            page("consignment-view-papers", "import", "consignment/consignment-view", "?awb={awb}&tab=papers"),
            page("consignment-view-costs", "import", "consignment/consignment-view", "?awb={awb}&tab=costs"),
            page("consignment-view-comments", "import", "consignment/consignment-view", "?awb={awbInAir}&tab=comments"),
            page("consignment-edit", "import", "consignment/consignment-edit"),
            page("consignment-edit-change", "import", "consignment/consignment-edit", "?awb={awbInAir}"),
            page("rebooking", "import", "consignment/rebooking", "?awb={awbInAir}"),
            page("message-list", "import", "consignment/message-list"),
            page("message-view", "import", "consignment/message-view", "?id={message}"),
            page("customs-entry-list", "import", "customs/customs-entry-list"),
            page("customs-entry-list-chosen", "import", "customs/customs-entry-list", "?number={entryToRelease}"),
            page("calculators", "import", "portal/calculators"),
            page("style-sheet", "admin", "portal/style-sheet"),
            page("find", "import", "portal/find", "?q=CV9737"),
            page("find-none", "import", "portal/find", "?q=nothing"),
            page("receipt-list", "hub", "consignment/receipt-list"),
            page("receipt-view", "hub", "consignment/receipt-view", "?number={receipt}"),
            page("receipt-view-count", "hub", "consignment/receipt-view", "?number={receiptToCount}"),
            page("case-list", "hub", "consignment/case-list"),
            page("case-view", "import", "consignment/case-view", "?number={case}"),
            page("difference-rules", "import", "consignment/difference-rules"),
            page("hold-list", "quality", "stock/hold-list"),
            page("sealed-history", "auditor", "seal/sealed-history"),
            page("put-away-list", "hub", "stock/put-away-list"),
            page("stock-overview", "hub", "stock/stock-overview"),
            page("write-off", "hub", "stock/write-off", "?lot={lot}"),
            page("write-off-list", "hub", "stock/write-off-list"),
            page("write-off-view", "finance", "stock/write-off-view", "?number={writeOff}"),
            page("delivery-list", "hub", "distribution/delivery-list"),
            page("delivery-view-draft", "hub", "distribution/delivery-view", "?number={deliveryToSend}"),
            page("trace", "hub", "portal/trace", "?number={awb}"),
            page("trace-ask", "hub", "portal/trace"),
            page("allocation-run-list", "allocator", "allocation/allocation-run-list"),
            page("allocation-run-edit", "allocator", "allocation/allocation-run-edit"),
            page("allocation-run-view", "allocator", "allocation/allocation-run-view", "?number={run}"),
            page(
                    "allocation-run-view-approve",
                    "allocator2",
                    "allocation/allocation-run-view",
                    "?number={runToApprove}"),
            page("change-list", "auditor", "portal/change-list"),
            page("store-list", "admin", "portal/store-list"),
            page("store-view", "admin", "portal/store-view", "?code=KF01"),
            page("store-edit", "admin", "portal/store-edit"),
            page("user-list", "admin", "portal/user-list"),
            page("security-events", "admin", "identity/security-events"),
            page("security-burst", "admin", "identity/security-burst", "?day=2026-01-01&kind=SIGN_IN"),
            page("user-edit", "admin", "portal/user-edit"),
            page("user-edit-known", "admin", "portal/user-edit", "?user=store.kaifeng"),
            page("ledger-audit", "admin", "stock/ledger-audit"),
            new Shown("error-400", "store.kaifeng", "browser/unread", "", 400),
            new Shown("error-403", "store.kaifeng", "portal/user-edit", "", 403),
            new Shown("error-404", "store.kaifeng", "portal/no-such-page", "", 404),
            new Shown("error-413", "store.kaifeng", "browser/too-large", "", 413),
            new Shown("error-500", "store.kaifeng", "browser/broken", "", 500),
            new Shown("error-503", "store.kaifeng", "browser/busy", "", 503));

    private EveryPage() {}

    static Stream<Shown> all() {
        return ALL.stream();
    }

    private static Shown page(String name, String user, String view) {
        return page(name, user, view, "");
    }

    private static Shown page(String name, String user, String view, String query) {
        return new Shown(name, user, view, query, 200);
    }
}
