package lu.airsilk.portal.home;

import lu.airsilk.identity.Role;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.identity.UserDirectory;
import lu.airsilk.location.PlaceScope;
import lu.airsilk.order.ComingGoods;
import lu.airsilk.purchase.UnboughtDemand;

/**
 * Something that waits for people of a role, most urgent first; the list that it links to shows what is counted. The
 * counting query keeps within the actor's stores or places where its rows belong to stores. Days have names: {@code :soon}
 * in a query, {@code {soon}} in an address is the last day that counts as short-dated.
 */
public enum HomeTask {
    ARRIVE_LATE(
            Role.STORE,
            "/order/arrival-list.xhtml?until={yesterday}",
            HomeTask.COMING + " < :today and" + StoreScope.condition("o.store")),
    CONFIRM_DELIVERIES(
            Role.STORE,
            "/distribution/delivery-list.xhtml?state=DISPATCHED",
            "count(d) from Delivery d where d.state = DISPATCHED and" + StoreScope.condition("d.store")),
    RECEIVE_TRANSFERS(
            Role.STORE,
            "/stock/transfer-list.xhtml?coming=true",
            "count(t) from StoreTransfer t where t.state = SENT and" + StoreScope.condition("t.toStore")),
    ANSWER_OFFERS(
            Role.STORE,
            "/order/offer-list.xhtml",
            "count(f) from CounterOffer f join OrderLine l on l.id = f.lineId join l.order o where f.state = OPEN and"
                    + StoreScope.condition("o.store")),
    ARRIVE_SOON(
            Role.STORE,
            "/order/arrival-list.xhtml?from={today}&until={week}",
            HomeTask.COMING + " between :today and :week and" + StoreScope.condition("o.store")),
    SUBMIT_ORDERS(
            Role.STORE,
            "/order/order-list.xhtml?state=DRAFT",
            "count(o) from StoreOrder o where o.state = DRAFT and" + StoreScope.condition("o.store")),
    SELL_SOON(
            Role.STORE,
            "/stock/store-stock.xhtml?until={soon}",
            "count(distinct l.sku) from Balance b join Lot l on l.number = b.key.lot where b.units > 0"
                    + " and l.expiry <= :soon and" + PlaceScope.condition("b.key.place")),

    APPLY_SHEETS(Role.BUYER, "/catalogue/price-import.xhtml", "count(i) from SheetImport i where i.status = READY"),
    GATHER_DEMAND(Role.BUYER, "/purchase/demand-list.xhtml", UnboughtDemand.COUNT),
    SUBMIT_PURCHASES(
            Role.BUYER,
            "/purchase/purchase-list.xhtml?state=DRAFT",
            "count(o) from PurchaseOrder o where o.state = DRAFT"),
    SEND_PURCHASES(
            Role.BUYER,
            "/purchase/purchase-list.xhtml?state=APPROVED",
            "count(o) from PurchaseOrder o where o.state = APPROVED"),
    CONFIRM_PURCHASES(
            Role.BUYER,
            "/purchase/purchase-list.xhtml?state=SENT",
            "count(o) from PurchaseOrder o where o.state = SENT"),
    SUBMIT_PRICES(
            Role.BUYER,
            "/catalogue/price-list.xhtml?state=DRAFT",
            "count(p) from SupplierPriceList p where p.state = DRAFT"),
    SUBMIT_PRODUCTS(
            Role.BUYER, "/catalogue/product-list.xhtml?status=DRAFT", "count(p) from Product p where p.status = DRAFT"),

    BOOK_LINES(
            Role.IMPORT,
            "/consignment/consignment-edit.xhtml",
            "count(l) from PurchaseLine l where l.confirmed > l.consigned and l.order.state in (CONFIRMED, CONSIGNED)"),
    SIGN_RECEIPTS(
            Role.IMPORT,
            "/consignment/receipt-list.xhtml?state=REVIEW",
            "count(r) from Receipt r where r.state = REVIEW"),
    RELEASE_ENTRIES(
            Role.IMPORT,
            "/customs/customs-entry-list.xhtml?state=DECLARED",
            "count(e) from CustomsEntry e where e.state = DECLARED"),

    COUNT_RECEIPTS(
            Role.HUB,
            "/consignment/receipt-list.xhtml?state=TO_COUNT",
            "count(r) from Receipt r join Consignment c on c.awb = r.awb where r.state in (EXPECTED, COUNTING)"
                    + " and c.furthest not in (PLANNED, BOOKED, TENDERED, MANIFESTED, DEPARTED)"),
    POST_RECEIPTS(
            Role.HUB,
            "/consignment/receipt-list.xhtml?state=COUNTED",
            "count(r) from Receipt r where r.state = COUNTED"),
    PREPARE_DELIVERIES(
            Role.HUB,
            "/distribution/delivery-list.xhtml",
            "count(distinct c.store) from Reservation c join SupplySource s on s.id = c.supplyId"
                    + " where c.state = LIVE and s.lot is not null"),
    DISPATCH_DELIVERIES(
            Role.HUB,
            "/distribution/delivery-list.xhtml?state=DRAFT",
            "count(d) from Delivery d where d.state = DRAFT"),

    APPROVE_RUNS(
            Role.ALLOCATION,
            "/allocation/allocation-run-list.xhtml?state=CALCULATED",
            "count(r) from AllocationRun r where r.state = CALCULATED"),
    COMMIT_RUNS(
            Role.ALLOCATION,
            "/allocation/allocation-run-list.xhtml?state=APPROVED",
            "count(r) from AllocationRun r where r.state = APPROVED"),
    ACCEPT_ORDERS(
            Role.ALLOCATION,
            "/order/order-list.xhtml?state=SUBMITTED",
            "count(o) from StoreOrder o where o.state = SUBMITTED"),

    DECIDE_WRITE_OFFS(
            Role.FINANCE,
            "/consignment/case-list.xhtml",
            "count(d) from Discrepancy d where d.writeOffBy is not null and d.writtenOffBy is null"
                    + " and d.state in (OPEN, NOTIFIED, ACCEPTED, DISPUTED)"),
    SETTLE_DISCREPANCIES(
            Role.FINANCE,
            "/consignment/case-list.xhtml?state=ACCEPTED",
            "count(d) from Discrepancy d where d.state = ACCEPTED"),
    APPROVE_PURCHASES(
            Role.FINANCE,
            "/purchase/purchase-list.xhtml?state=SUBMITTED",
            "count(o) from PurchaseOrder o where o.state = SUBMITTED"),
    AGREE_ANSWERS(
            Role.FINANCE,
            "/purchase/purchase-list.xhtml?state=ANSWERED",
            "count(o) from PurchaseOrder o where o.state = ANSWERED"),
    APPROVE_PRICES(
            Role.FINANCE,
            "/catalogue/price-list.xhtml?state=SUBMITTED",
            "count(p) from SupplierPriceList p where p.state = SUBMITTED"),

    ACTIVATE_PRODUCTS(
            Role.QUALITY,
            "/catalogue/product-list.xhtml?status=IN_REVIEW",
            "count(p) from Product p where p.status = IN_REVIEW"),
    JUDGE_LOTS(Role.QUALITY, "/stock/hold-list.xhtml", "count(h) from LotHold h where h.endedAt is null"),
    PUT_AWAY(Role.HUB, "/stock/put-away-list.xhtml", "count(p) from PutAway p where p.putAt is null"),

    APPROVE_RIGHTS(
            Role.ADMIN, "/portal/user-list.xhtml?waiting=true", "count(u) from User u where " + UserDirectory.WAITING);

    /** Products that still come, by the day on which they are expected now. */
    private static final String COMING = "count(distinct l.sku) from OrderLine l join l.order o where "
            + ComingGoods.WHERE + " and " + ComingGoods.DAY;

    private final Role role;
    private final String page;
    private final String query;

    HomeTask(Role role, String page, String query) {
        this.role = role;
        this.page = page;
        this.query = query;
    }

    Role role() {
        return role;
    }

    /** The list of what is counted, from the portal's root, with the names of its days. */
    String page() {
        return page;
    }

    String query() {
        return "select " + query;
    }
}
