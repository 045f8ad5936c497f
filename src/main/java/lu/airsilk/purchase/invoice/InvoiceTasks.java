package lu.airsilk.purchase.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;

/** Invoices that ask for another amount than has arrived: finance decides them, and who bought may know why. */
@ApplicationScoped
class InvoiceTasks implements Tasks {

    @Override
    public List<Task> tasks() {
        return List.of(differing(Role.FINANCE, 11), differing(Role.BUYER, 14));
    }

    private static Task differing(Role role, int rank) {
        return new Task(
                role,
                rank,
                "DECIDE_INVOICES",
                "/purchase/purchase-list.xhtml?state=INVOICE_DIFFERS",
                "select count(distinct i.order) from SupplierInvoice i where i.state = DIFFERS");
    }
}
