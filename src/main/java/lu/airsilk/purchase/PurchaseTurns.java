package lu.airsilk.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.platform.command.Signature;

/** Notes each step of a purchase order, within the command that takes it. */
@ApplicationScoped
public class PurchaseTurns {

    @Inject
    PurchaseOrders orders;

    @Inject
    CurrentActor actor;

    @Inject
    Signature signature;

    @Inject
    Clock clock;

    public void note(PurchaseOrderNumber order, PurchaseStep step) {
        note(order, step, "");
    }

    /** A step with its reason, which is then also why the command was done. */
    public void note(PurchaseOrderNumber order, PurchaseStep step, String reason) {
        signature.because(reason);
        orders.add(new PurchaseTurn(order, new TurnRow(clock.instant(), actor.user(), step, reason)));
    }
}
