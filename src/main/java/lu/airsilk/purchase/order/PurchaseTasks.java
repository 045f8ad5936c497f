package lu.airsilk.purchase.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;
import lu.airsilk.purchase.gather.UnboughtDemand;

/** What waits among orders to suppliers, from the demand to the confirmed line. */
@ApplicationScoped
class PurchaseTasks implements Tasks {

    @Override
    public List<Task> tasks() {
        return List.of(
                new Task(Role.BUYER, 2, "GATHER_DEMAND", "/purchase/demand-list.xhtml", UnboughtDemand.COUNT),
                orders(Role.BUYER, 3, "SUBMIT_PURCHASES", PurchaseState.DRAFT),
                orders(Role.BUYER, 4, "SEND_PURCHASES", PurchaseState.APPROVED),
                orders(Role.BUYER, 5, "CONFIRM_PURCHASES", PurchaseState.SENT),
                new Task(
                        Role.IMPORT,
                        1,
                        "BOOK_LINES",
                        "/consignment/consignment-edit.xhtml",
                        "select count(l) from PurchaseLine l where l.confirmed > l.consigned"
                                + " and l.order.state in (CONFIRMED, CONSIGNED)"),
                orders(Role.FINANCE, 3, "APPROVE_PURCHASES", PurchaseState.SUBMITTED),
                orders(Role.FINANCE, 4, "AGREE_ANSWERS", PurchaseState.ANSWERED));
    }

    private static Task orders(Role role, int rank, String name, PurchaseState state) {
        return new Task(
                role,
                rank,
                name,
                "/purchase/purchase-list.xhtml?state=" + state,
                "select count(o) from PurchaseOrder o where o.state = " + state);
    }
}
