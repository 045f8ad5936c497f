package lu.airsilk.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import lu.airsilk.identity.Role;

/** What a number can name, in the order in which it is shown; whose page it is, and who may open that page. */
public enum FoundKind {
    ORDER(
            "/order/order-view.xhtml?number=",
            Role.STORE,
            Role.ASSISTANT,
            Role.OWNER,
            Role.BUYER,
            Role.ALLOCATION,
            Role.FINANCE,
            Role.AUDIT),
    DELIVERY(
            "/distribution/delivery-view.xhtml?number=",
            Role.STORE,
            Role.ASSISTANT,
            Role.OWNER,
            Role.HUB,
            Role.ALLOCATION,
            Role.AUDIT),
    PURCHASE_ORDER("/purchase/purchase-view.xhtml?number=", Role.BUYER, Role.IMPORT, Role.FINANCE, Role.AUDIT),
    LOT("/portal/trace.xhtml?number=", Readers.STAFF),
    RUN("/allocation/allocation-run-view.xhtml?number=", Role.ALLOCATION, Role.AUDIT),
    CONSIGNMENT(
            "/consignment/consignment-view.xhtml?awb=",
            Role.IMPORT,
            Role.HUB,
            Role.ALLOCATION,
            Role.BUYER,
            Role.FINANCE,
            Role.AUDIT),
    /** A lot on the shelves of the reader's own store. */
    SHELF_LOT("/stock/store-stock.xhtml?lot=", Role.STORE, Role.ASSISTANT, Role.OWNER),
    /** What the reader's own store threw away. */
    WASTE("/stock/waste.xhtml?number=", Role.STORE, Role.ASSISTANT),
    /** What the reader's own store found otherwise when it counted. */
    COUNT("/stock/store-count.xhtml?number=", Role.STORE, Role.ASSISTANT),
    SALES("/stock/sales.xhtml?number=", Role.STORE, Role.ASSISTANT, Role.OWNER, Role.ALLOCATION, Role.AUDIT),
    TRANSFER(
            "/stock/transfer-view.xhtml?number=",
            Role.STORE,
            Role.ASSISTANT,
            Role.OWNER,
            Role.HUB,
            Role.ALLOCATION,
            Role.AUDIT),
    CASE("/consignment/case-view.xhtml?number=", Role.IMPORT, Role.FINANCE, Role.HUB, Role.QUALITY, Role.AUDIT),
    SUPPLIER("/supplier/supplier-edit.xhtml?code=", Role.BUYER, Role.FINANCE, Role.AUDIT),
    SUPPLIER_INVOICE("/purchase/purchase-view.xhtml?number=", Role.BUYER, Role.FINANCE, Role.AUDIT),
    PAPER("/catalogue/product-view.xhtml?sku=", Readers.STAFF),
    TARIFF("/catalogue/product-view.xhtml?sku=", Readers.STAFF),
    RECEIPT("/consignment/receipt-view.xhtml?number=", Role.IMPORT, Role.HUB, Role.QUALITY, Role.FINANCE, Role.AUDIT),
    OPENING("/costing/opening-view.xhtml?number=", Role.HUB, Role.FINANCE, Role.AUDIT),
    WRITE_OFF("/stock/write-off-view.xhtml?number=", Role.HUB, Role.FINANCE, Role.AUDIT, Role.QUALITY),
    CUSTOMS_ENTRY("/customs/customs-entry-list.xhtml?number=", Role.IMPORT, Role.FINANCE, Role.AUDIT),
    IMPORT("/catalogue/price-import-view.xhtml?number=", Role.BUYER, Role.AUDIT),
    PRICE_LIST("/catalogue/price-list-view.xhtml?number=", Role.BUYER, Role.FINANCE, Role.AUDIT),
    PRODUCT("/catalogue/product-view.xhtml?sku=", Readers.EVERYBODY),
    FLIGHT("/flight/flight-list.xhtml?flight=", Readers.STAFF),
    STORE("/portal/store-view.xhtml?code=", Readers.EVERYBODY),
    USER("/portal/user-edit.xhtml?user=", Role.ADMIN);

    private static final Set<FoundKind> TRACED = EnumSet.of(ORDER, DELIVERY, CONSIGNMENT);

    private final String page;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes
    private final Set<Role> readers;

    FoundKind(String page, Role... readers) {
        this(page, Set.of(readers));
    }

    FoundKind(String page, Set<Role> readers) {
        this.page = page;
        this.readers = readers;
    }

    /** Whether its own page is for them. */
    public boolean isFor(Collection<Role> roles) {
        return readers.stream().anyMatch(roles::contains);
    }

    /** Whether its goods are traced for them, on a page of staff, although its own page is not. */
    private boolean isTracedFor(Collection<Role> roles) {
        return TRACED.contains(this) && LOT.isFor(roles);
    }

    /** Whether they may look at it somewhere. */
    public boolean isShownTo(Collection<Role> roles) {
        return isFor(roles) || isTracedFor(roles);
    }

    /** The page of the thing with this number, from the portal's root. */
    public String url(String id) {
        return page + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    /** The same for somebody with these roles: the trace of its goods, where its own page is not for them; empty for others. */
    public String urlFor(Collection<Role> roles, String id) {
        return isFor(roles) ? url(id) : isTracedFor(roles) ? LOT.url(id) : "";
    }

    private static final class Readers {
        static final Set<Role> EVERYBODY =
                Set.copyOf(EnumSet.complementOf(EnumSet.of(Role.CARRIER, Role.TILL, Role.SYSTEM)));
        static final Set<Role> STAFF = Set.copyOf(EnumSet.complementOf(
                EnumSet.of(Role.STORE, Role.ASSISTANT, Role.OWNER, Role.CARRIER, Role.TILL, Role.SYSTEM)));

        private Readers() {}
    }
}
