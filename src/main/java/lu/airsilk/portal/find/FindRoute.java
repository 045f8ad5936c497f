package lu.airsilk.portal.find;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.HsCode;
import lu.airsilk.shared.number.Sscc;
import lu.airsilk.shared.number.SupplierCode;

/**
 * How a thing is found by its number.
 *
 * @param key the number as this kind of thing is numbered; empty when the typed text is no such number
 * @param query JPQL with {@code :id}; gives the number and either a text or Chinese, English, French and German names, perhaps Italian ones;
 *     one that keeps within the actor's stores has the parameters of {@link StoreScope#condition}
 */
record FindRoute(FoundKind kind, Function<TypedNumber, Optional<?>> key, String query) {

    /** What a query gives: a number, and what it is called. */
    record Row(Object number, Function<Locale, String> title) {

        Row(Object number, String text) {
            this(number, _ -> text);
        }

        Row(Object number, String zh, String en, String fr, String de) {
            this(number, zh, en, fr, de, "");
        }

        Row(Object number, String zh, String en, String fr, String de, String it) {
            this(number, new Names(zh, en, fr, de, it)::in);
        }
    }

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
            new FindRoute(
                    FoundKind.CONSIGNMENT,
                    TypedNumber::waybillPart,
                    "select c.awb, concat(c.origin, ' → ', c.destination) from Consignment c"
                            + " where replace(concat(c.awb, ''), '-', '') like concat('%', :id, '%')"
                            + " order by c.bookedAt desc"),
            new FindRoute(
                    FoundKind.CONSIGNMENT,
                    number -> number.as(Sscc::of).map(Sscc::digits),
                    "select p.awb, concat('SSCC ', p.sscc) from ConsignmentPiece p join Consignment c on c.awb = p.awb"
                            + " where p.sscc = :id"),
            new FindRoute(
                    FoundKind.CONSIGNMENT,
                    TypedNumber::lot,
                    "select distinct c.awb, concat(c.origin, ' → ', c.destination) from ConsignmentLine l"
                            + " join l.consignment c where l.supplierLot = :id and not exists (select t.id from Lot t"
                            + " where t.consignment = c.awb)"),
            new FindRoute(
                    FoundKind.SHELF_LOT,
                    TypedNumber::lot,
                    "select l.number, " + PRODUCT_NAMES + " from Lot l join Product p on p.sku = l.sku"
                            + " where (l.number = :id or l.supplierLot = :id) and exists (select b.units from Balance b"
                            + " join Store s on concat(s.code, '') = concat(b.key.place, '') where b.key.lot = l.number"
                            + " and b.units > 0 and" + StoreScope.condition("s.code") + ") order by l.id desc"),
            document(
                    FoundKind.WASTE,
                    "WS",
                    "select w.number, " + PRODUCT_NAMES + " from WasteNote w join Lot l on l.number = w.lot"
                            + " join Product p on p.sku = l.sku where w.number = :id and"
                            + StoreScope.condition("w.store")),
            document(
                    FoundKind.TRANSFER,
                    "TR",
                    "select t.number, concat(t.fromStore, ' → ', t.toStore) from StoreTransfer t where t.number = :id"
                            + " and (" + StoreScope.condition("t.fromStore") + "or"
                            + StoreScope.condition("t.toStore") + ")"),
            document(
                    FoundKind.CASE, "DC", "select d.number, concat(d.awb, '') from Discrepancy d where d.number = :id"),
            new FindRoute(
                    FoundKind.SUPPLIER,
                    number -> number.as(SupplierCode::of),
                    "select s.code, s.name from Supplier s where s.code = :id"),
            new FindRoute(
                    FoundKind.SUPPLIER,
                    TypedNumber::name,
                    "select s.code, s.name from Supplier s where upper(s.name) like concat('%', :id, '%') order by"
                            + " s.code"),
            new FindRoute(
                    FoundKind.SUPPLIER_INVOICE,
                    number -> Optional.of(number.code()),
                    "select i.order, concat(i.number, '') from SupplierInvoice i where upper(i.number) = :id"),
            new FindRoute(
                    FoundKind.PAPER,
                    number -> Optional.of(number.code()),
                    "select p.sku, " + PRODUCT_NAMES + " from Product p where exists (select a.id from ProductPaper a"
                            + " where a.sku = p.sku and upper(a.number) = :id and a.withdrawn = false)"),
            new FindRoute(
                    FoundKind.TARIFF,
                    number -> number.as(HsCode::of),
                    "select p.sku, " + PRODUCT_NAMES + " from Product p where p.described.hsCode = :id order by p.sku"),
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
    Found found(Row row, Locale reader) {
        return Found.of(kind, row.number().toString(), row.title().apply(reader));
    }
}
