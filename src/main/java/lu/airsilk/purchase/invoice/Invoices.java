package lu.airsilk.purchase.invoice;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.SupplierCode;

/** The suppliers' invoices. */
@Repository
class Invoices {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    void add(SupplierInvoice invoice) {
        database.persist(invoice);
    }

    boolean has(SupplierCode supplier, String number) {
        return database.createQuery(
                                "select count(i) from SupplierInvoice i where i.supplier = :supplier and i.number ="
                                        + " :number",
                                Long.class)
                        .setParameter("supplier", supplier)
                        .setParameter("number", number)
                        .getSingleResult()
                > 0;
    }

    SupplierInvoice get(long id) {
        SupplierInvoice found = database.find(SupplierInvoice.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw Refused.unknown("invoice.unknown", id);
        }
        return found;
    }
}
