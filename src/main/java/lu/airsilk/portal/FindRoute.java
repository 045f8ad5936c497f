package lu.airsilk.portal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.shared.Names;

/**
 * How a thing is found by its number.
 *
 * @param key the number as this kind of thing is numbered; empty when the typed text is no such number
 * @param query JPQL with {@code :id}; gives the number and either a text or Chinese, English, French and German names, perhaps Italian ones;
 *     one that keeps within the actor's stores has the parameters of {@link StoreScope#condition}
 */
record FindRoute(FoundKind kind, Function<TypedNumber, Optional<?>> key, String query) {

    private static final String PRODUCT_NAMES =
            "p.described.nameZh, p.described.nameEn, p.described.nameFr, p.described.nameDe, p.described.nameIt";
    private static final String STORE_NAMES = "s.nameZh, s.nameEn, s.nameFr, s.nameDe";

    /** The kinds whose rows are found by one key each; products and flights are found by their own capabilities. */
    static final List<FindRoute> ALL = List.of(
            document(
                    FoundKind.ORDER,
                    "SO",
                    "select o.number, " + STORE_NAMES + " from StoreOrder o join Store s on s.code = o.store"
                            + " where o.number = :id and" + StoreScope.condition("o.store")),
            document(
                    FoundKind.DELIVERY,
                    "DL",
                    "select d.number, " + STORE_NAMES + " from Delivery d join Store s on s.code = d.store"
                            + " where d.number = :id and" + StoreScope.condition("d.store")),
            new FindRoute(
                    FoundKind.CONSIGNMENT,
                    TypedNumber::waybill,
                    "select c.awb, concat(c.origin, ' → ', c.destination) from Consignment c where c.awb = :id"),
            document(
                    FoundKind.PURCHASE_ORDER,
                    "PO",
                    "select o.number, s.name from PurchaseOrder o join Supplier s on s.code = o.supplier"
                            + " where o.number = :id"),
            new FindRoute(
                    FoundKind.LOT,
                    TypedNumber::lot,
                    "select l.number, " + PRODUCT_NAMES + " from Lot l join Product p on p.sku = l.sku"
                            + " where l.number = :id or l.supplierLot = :id order by l.id desc"),
            document(
                    FoundKind.RUN,
                    "RUN",
                    "select r.number, p.nameZh, p.nameEn, p.nameFr, p.nameDe from AllocationRun r"
                            + " join AllocationPolicy p on p.code = r.policy where r.number = :id"),
            document(FoundKind.RECEIPT, "RC", "select r.number, concat(r.awb, '') from Receipt r where r.number = :id"),
            document(
                    FoundKind.CUSTOMS_ENTRY,
                    "CE",
                    "select e.number, e.entryNumber from CustomsEntry e where e.number = :id"),
            new FindRoute(
                    FoundKind.CUSTOMS_ENTRY,
                    number -> Optional.of(number.code()),
                    "select e.number, e.entryNumber from CustomsEntry e where e.entryNumber = :id"),
            document(FoundKind.IMPORT, "IMP", "select i.number, i.fileName from SheetImport i where i.number = :id"),
            document(
                    FoundKind.PRICE_LIST,
                    "PL",
                    "select l.number, s.name from SupplierPriceList l join Supplier s on s.code = l.supplier"
                            + " where l.number = :id"));

    private static FindRoute document(FoundKind kind, String prefix, String query) {
        return new FindRoute(kind, number -> number.document(prefix), query);
    }

    boolean isScoped() {
        return query.contains(":everyStore");
    }

    /** A row of the query, titled for this reader. */
    Found found(Object[] row, Locale reader) {
        return Found.of(kind, row[0].toString(), title(row, reader));
    }

    private static String title(Object[] row, Locale reader) {
        return row.length == 2
                ? row[1].toString()
                : new Names(
                                (String) row[1],
                                (String) row[2],
                                (String) row[3],
                                (String) row[4],
                                row.length > 5 ? (String) row[5] : "")
                        .in(reader);
    }
}
