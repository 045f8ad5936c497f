package lu.airsilk.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Units;

/** What bookings and receipts tell of a purchase order's lines, within the command that does it. */
@ApplicationScoped
public class PurchaseProgress {

    @Inject
    PurchaseOrders orders;

    /** The cases are booked on a consignment; refused when not so many are confirmed and left. */
    @Transactional(Transactional.TxType.MANDATORY)
    public PurchaseLineFacts consigned(PurchaseLineRef ref, Cases cases) {
        PurchaseLine line = orders.lock(ref);
        line.consign(cases);
        line.order().follow();
        return PurchaseLineFacts.of(line);
    }

    /** The units have been counted at the hub, whole or damaged. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void received(PurchaseLineRef ref, Units units) {
        PurchaseLine line = orders.lock(ref);
        line.receive(units);
        line.order().follow();
    }

    /** The units were consigned and did not arrive. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void missing(PurchaseLineRef ref, Units units) {
        PurchaseLine line = orders.lock(ref);
        line.miss(units);
        line.order().follow();
    }

    /** A receipt was taken back: these units are neither received nor missing any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void notReceived(PurchaseLineRef ref, Units received, Units missing) {
        PurchaseLine line = orders.lock(ref);
        line.forget(received, missing);
        line.order().follow();
    }

    /** What a case of the line costs us. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Money price(PurchaseLineRef ref) {
        return orders.lock(ref).price();
    }
}
