package lu.airsilk.stock.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Find;
import lu.airsilk.desk.Finds;
import lu.airsilk.desk.FoundKind;
import lu.airsilk.desk.TypedNumber;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.location.PlaceScope;

/** Lots, write-offs, counts, reports of sales and transfers by their numbers, lots by the supplier's too. */
@ApplicationScoped
class StockFinds implements Finds {

    @Override
    public List<Find> finds() {
        return List.of(
                new Find(
                        FoundKind.LOT,
                        TypedNumber::lots,
                        "select l.number, l.sku, l.supplierLot from Lot l where l.number in :id or l.supplierLot in :id"
                                + " order by l.id desc"),
                new Find(
                        FoundKind.SHELF_LOT,
                        TypedNumber::lots,
                        "select l.number, l.sku, l.supplierLot from Lot l where (l.number in :id or l.supplierLot in :id) and exists"
                                + " (select b.units from Balance b where b.key.lot = l.number and b.units > 0 and"
                                + PlaceScope.condition("b.key.place") + ") order by l.id desc"),
                Find.document(
                        FoundKind.WASTE,
                        "WS",
                        "select w.number, l.sku from WasteNote w join Lot l on l.number = w.lot where w.number in :id and"
                                + StoreScope.condition("w.store")),
                Find.document(
                        FoundKind.COUNT,
                        "SC",
                        "select distinct m.document, m.fromPlace, m.toPlace from LedgerEntry m"
                                + " where m.kind = COUNT and m.document in :id and ("
                                + PlaceScope.condition("m.fromPlace") + "or" + PlaceScope.condition("m.toPlace") + ")"),
                Find.document(
                        FoundKind.SALES,
                        "SR",
                        "select r.number, r.store from SalesReport r where r.number in :id and"
                                + StoreScope.condition("r.store")),
                Find.document(
                        FoundKind.TRANSFER,
                        "TR",
                        "select t.number, concat(t.fromStore, ' → ', t.toStore) from StoreTransfer t where t.number in :id"
                                + " and (" + StoreScope.condition("t.fromStore") + "or"
                                + StoreScope.condition("t.toStore") + ")"));
    }
}
