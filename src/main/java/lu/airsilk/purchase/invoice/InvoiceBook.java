package lu.airsilk.purchase.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.shared.Refused;

/** The suppliers' invoices, to be read. */
@ApplicationScoped
public class InvoiceBook {

    private static final Map<String, String> COLUMNS = Map.of(
            "number", "i.number", "supplier", "i.supplier", "due", "i.due", "state", "i.state", "order", "i.order");

    private static final String WHERE = " where (:anyOrder = true or i.order = :order)";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** A page of invoices, those due first in front. */
    @Allowed({Role.FINANCE, Role.BUYER, Role.AUDIT})
    public Page<InvoiceRow> rows(Optional<PurchaseOrderNumber> order, Paging paging) {
        String wanted = order.map(PurchaseOrderNumber::number).orElse("");
        long total = database.createQuery("select count(i) from SupplierInvoice i" + WHERE, Long.class)
                .setParameter("anyOrder", order.isEmpty())
                .setParameter("order", wanted)
                .getSingleResult();
        return new Page<>(
                total,
                database.createQuery(
                                "select i from SupplierInvoice i" + WHERE + paging.orderBy(COLUMNS, "i.due", "i.id"),
                                SupplierInvoice.class)
                        .setParameter("anyOrder", order.isEmpty())
                        .setParameter("order", wanted)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultStream()
                        .map(SupplierInvoice::row)
                        .toList());
    }

    @Allowed({Role.FINANCE, Role.BUYER, Role.AUDIT})
    public InvoiceRow row(long id) {
        SupplierInvoice found = database.find(SupplierInvoice.class, id);
        if (found == null) {
            throw Refused.unknown("invoice.unknown", id);
        }
        return found.row();
    }
}
