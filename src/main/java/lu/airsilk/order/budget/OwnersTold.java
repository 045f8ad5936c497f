package lu.airsilk.order.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import lu.airsilk.identity.People;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.shared.Reason;

/** Tells the owners of a store that an order of it waits for them, and that it does no more. */
@ApplicationScoped
public class OwnersTold {

    private static final String WAITS = "notice.orderWaitsOwner";

    @Inject
    People people;

    @Inject
    Notifying notifying;

    /** Everybody who owns the store has it under the bell. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(StoreOrder order) {
        Reason what = Reason.of(WAITS, order.number(), order.store());
        people.owners(order.store()).forEach(owner -> notifying.tell(Audience.person(owner.user()), what, page(order)));
    }

    /** It is decided, or taken back: new to no owner any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void done(StoreOrder order) {
        notifying.done(page(order), WAITS);
    }

    private static String page(StoreOrder order) {
        return "/order/order-view.xhtml?number=" + order.number();
    }
}
