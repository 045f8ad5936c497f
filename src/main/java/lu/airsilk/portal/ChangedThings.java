package lu.airsilk.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What changes were made to, by the numbers that people know the things by. */
@ApplicationScoped
class ChangedThings {

    /** Where the history of a kind of thing stands, what names the thing there, and which of its rows are meant. */
    private record Past(FoundKind kind, String entity, String number, String which) {

        Past(FoundKind kind, String entity, String number) {
            this(kind, entity, "concat(a." + number + ", '')", "true = true");
        }

        /** An exception, whose key is its sort, a point, and the number of what it is about. */
        static Past trouble(FoundKind kind, String sort) {
            return new Past(
                    kind,
                    "consignment.TroubleOwner",
                    "substring(a.trouble, locate('.', a.trouble) + 1)",
                    "substring(a.trouble, 1, locate('.', a.trouble) - 1) " + sort);
        }

        String query() {
            return "select a.originalId.rev.id, min(" + number + "), count(distinct " + number + ") from lu.airsilk."
                    + entity + "_aud a where a.originalId.rev.id in :changes and " + which
                    + " group by a.originalId.rev.id";
        }
    }

    private static final List<Past> ALL = List.of(
            new Past(FoundKind.ORDER, "order.StoreOrder", "number"),
            new Past(FoundKind.PURCHASE_ORDER, "purchase.PurchaseOrder", "number"),
            new Past(FoundKind.CONSIGNMENT, "consignment.Consignment", "awb"),
            new Past(FoundKind.CONSIGNMENT, "consignment.ConsignmentPiece", "awb"),
            new Past(FoundKind.CONSIGNMENT, "consignment.HouseWaybill", "awb"),
            Past.trouble(FoundKind.CONSIGNMENT, "not in ('CLAIM_OPEN', 'FULL', 'TO_SIGN')"),
            Past.trouble(FoundKind.CASE, "= 'CLAIM_OPEN'"),
            new Past(FoundKind.FLIGHT, "flight.Flight", "concat(a.number, '-', cast(a.day as String))", "true = true"),
            Past.trouble(FoundKind.FLIGHT, "= 'FULL'"),
            Past.trouble(FoundKind.RECEIPT, "= 'TO_SIGN'"),
            new Past(FoundKind.RECEIPT, "consignment.Receipt", "number"),
            new Past(FoundKind.CASE, "consignment.DiscrepancyCase", "number"),
            new Past(FoundKind.CUSTOMS_ENTRY, "customs.CustomsEntry", "number"),
            new Past(FoundKind.RUN, "allocation.AllocationRun", "number"),
            new Past(FoundKind.DELIVERY, "distribution.Delivery", "number"),
            new Past(FoundKind.TRANSFER, "stock.StoreTransfer", "number"),
            new Past(FoundKind.LOT, "stock.LotHold", "lot"),
            new Past(FoundKind.PRICE_LIST, "catalogue.SupplierPriceList", "number"),
            new Past(FoundKind.IMPORT, "catalogue.SheetImport", "number"),
            new Past(FoundKind.PRODUCT, "catalogue.Product", "sku"),
            new Past(FoundKind.PAPER, "catalogue.ProductPaper", "sku"),
            new Past(FoundKind.SUPPLIER, "supplier.Supplier", "code"),
            new Past(FoundKind.STORE, "location.Store", "code"),
            new Past(FoundKind.USER, "identity.User", "name"));

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /**
     * The first thing of a kind that a change touched.
     *
     * @param more how many others of its kind
     */
    record Touched(FoundKind kind, String number, long more) {}

    /** As the history gives it. */
    private record Found(Long change, String number, Long many) {}

    /** What each of these revisions has changed; nothing of one that changed what has no number. */
    Map<Long, List<Touched>> of(Collection<Long> changes) {
        Map<Long, List<Touched>> touched = new HashMap<>();
        if (!changes.isEmpty()) {
            ALL.forEach(past -> database.createQuery(past.query(), Found.class)
                    .setParameter("changes", changes)
                    .getResultList()
                    .forEach(found -> add(
                            touched.computeIfAbsent(found.change(), change -> new ArrayList<>()),
                            new Touched(past.kind(), found.number(), found.many() - 1))));
        }
        return touched;
    }

    /** A waybill and its pieces are one thing. */
    private static void add(List<Touched> things, Touched more) {
        if (things.stream().noneMatch(thing -> thing.kind() == more.kind())) {
            things.add(more);
        }
    }
}
