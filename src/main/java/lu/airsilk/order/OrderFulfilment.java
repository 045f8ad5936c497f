package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;

/** What the capabilities below tell of an order's lines, within the command that does it. */
@ApplicationScoped
public class OrderFulfilment {

    @Inject
    Orders orders;

    @Inject
    Clock clock;

    /**
     * More cases were claimed for the line, or some lost their supply.
     *
     * @param cases more than zero for a claim, less for a loss; zero tells the reason only
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void allocated(LineRef ref, long cases, Reason why) {
        OrderLine line = orders.lock(ref);
        line.allocate(cases);
        orders.tell(line, why);
        line.order().follow();
    }

    /** The cases have left the hub. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void shipped(LineRef ref, Cases cases) {
        OrderLine line = orders.lock(ref);
        line.ship(cases);
        line.order().follow();
    }

    /** The units stand in the store. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void received(LineRef ref, Units units) {
        OrderLine line = orders.lock(ref);
        line.receive(units, clock.instant().atZone(Zones.CGO).toLocalDate());
        line.order().follow();
    }

    /** The units left the hub and will never stand in the store. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settledShort(LineRef ref, Units units, Reason why) {
        OrderLine line = orders.lock(ref);
        line.settleShort(units);
        orders.tell(line, why);
        line.order().follow();
    }
}
