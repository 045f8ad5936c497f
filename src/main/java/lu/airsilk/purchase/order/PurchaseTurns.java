package lu.airsilk.purchase.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.purchase.PurchaseOrderNumber;

/** Notes each step of a purchase order, within the command that takes it. */
@ApplicationScoped
public class PurchaseTurns {

    @Inject
    PurchaseOrders orders;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    public void note(PurchaseOrderNumber order, PurchaseStep step) {
        note(order, step, "");
    }

    /** The same with what it has changed. */
    public void note(PurchaseOrderNumber order, PurchaseStep step, String reason, String changes) {
        note(order, step, PurchaseTurn.amended(reason, changes));
    }

    public void note(PurchaseOrderNumber order, PurchaseStep step, String reason) {
        orders.add(new PurchaseTurn(order, new TurnRow(clock.instant(), actor.user(), step, reason)));
    }

    /** Whether such a step was ever taken with an order. */
    boolean took(PurchaseOrderNumber order, PurchaseStep step) {
        return orders.took(order, step);
    }
}
