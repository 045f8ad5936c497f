package lu.airsilk.purchase.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import lu.airsilk.desk.Find;
import lu.airsilk.desk.Finds;
import lu.airsilk.desk.FoundKind;

/** Orders to suppliers by their numbers and by those of the suppliers' invoices. */
@ApplicationScoped
class PurchaseFinds implements Finds {

    @Override
    public List<Find> finds() {
        return List.of(
                Find.document(
                        FoundKind.PURCHASE_ORDER,
                        "PO",
                        "select o.number, o.supplier from PurchaseOrder o where o.number in :id"),
                new Find(
                        FoundKind.SUPPLIER_INVOICE,
                        number -> Optional.of(number.code()),
                        "select distinct i.order, concat(i.number, '') from SupplierInvoice i where upper(i.number) = :id"));
    }
}
