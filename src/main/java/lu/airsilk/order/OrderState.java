package lu.airsilk.order;

import java.util.Set;

/** Where an order stands. The last three follow from what became of its lines. */
public enum OrderState {
    /** Being put together by the store. */
    DRAFT,
    /** Sent beyond its month's budget: nothing is promised or kept for it until the stores' owner approves. */
    WAITING_OWNER,
    /** Sent, waiting to be accepted. */
    SUBMITTED,
    /** Accepted; nothing has been allocated yet. */
    ACCEPTED,
    /** Something has been allocated, and something is still to come. */
    IN_FULFILMENT,
    /** Every accepted case was received, cancelled or settled short. */
    COMPLETED,
    /** Nothing of it is wanted any more. */
    CANCELLED;

    /** Sent, and goods are still to come. */
    public static final Set<OrderState> UNDERWAY = Set.of(SUBMITTED, ACCEPTED, IN_FULFILMENT);
}
