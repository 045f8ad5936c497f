package lu.airsilk.purchase.invoice;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.BillNumber;
import lu.airsilk.shared.number.SupplierCode;

/** The suppliers' invoices. */
@Repository
class Invoices {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    void add(SupplierInvoice invoice) {
        database.persist(invoice);
    }

    /** Whether one of this number counts, however it is spelled: one that was sent back may come again, corrected. */
    boolean has(SupplierCode supplier, String number) {
        return database.createQuery(
                                "select count(i) from SupplierInvoice i where i.supplier = :supplier and"
                                        + " i.counting = :number",
                                Long.class)
                        .setParameter("supplier", supplier)
                        .setParameter("number", BillNumber.alike(number))
                        .getSingleResult()
                > 0;
    }

    /** Keeps what an order's invoices ask for as it is until the end: nothing is sent back or given back twice beside it. */
    void hold(PurchaseOrderNumber order) {
        database.createQuery(
                        "select i from SupplierInvoice i where i.order = :order order by i.id", SupplierInvoice.class)
                .setParameter("order", order.number())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What the invoices of an order ask for that nobody has sent back, less what its credit notes give back. */
    BigDecimal asked(PurchaseOrderNumber order) {
        return database.createQuery(
                        "select coalesce(sum(i.amount), 0) from SupplierInvoice i where i.order = :order"
                                + " and i.state <> REJECTED",
                        BigDecimal.class)
                .setParameter("order", order.number())
                .getSingleResult();
    }

    /** Those of the order that were compared with it after this one, and that nobody has decided on. */
    List<SupplierInvoice> undecidedAfter(SupplierInvoice invoice) {
        return database.createQuery(
                        "select i from SupplierInvoice i where i.order = :order and i.id > :id and i.state = DIFFERS"
                                + " order by i.id",
                        SupplierInvoice.class)
                .setParameter("order", invoice.order().number())
                .setParameter("id", invoice.id())
                .getResultList();
    }

    SupplierInvoice get(long id) {
        SupplierInvoice found = database.find(SupplierInvoice.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw Refused.unknown("invoice.unknown", id);
        }
        return found;
    }
}
