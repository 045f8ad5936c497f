package lu.airsilk.purchase.order;

/** What people do with a purchase order. */
public enum PurchaseStep {
    /** Gathered from the stores' demand. */
    GATHERED,
    SUBMITTED,
    APPROVED,
    /** Finance agrees to what the supplier asks more. */
    AGREED,
    /** Finance has sent it back. */
    REJECTED,
    /** Not wanted any more, before the supplier knew of it. */
    WITHDRAWN,
    AMENDED,
    SENT,
    /** The supplier has answered. */
    ANSWERED,
    /** What was noted as its answer was not what it has answered. */
    REOPENED,
    /** The supplier has goods ready on another day than it answered. */
    POSTPONED,
    /** What is on no waybill yet is bought for another departure. */
    MOVED,
    /** Not wanted any more, wholly or in part, after the supplier knew of it. */
    CANCELLED,
    /** An invoice of the supplier has come. */
    INVOICED,
    /** The supplier gives back some of what was invoiced. */
    CREDITED,
    /** An invoice that differs is paid all the same. */
    INVOICE_ACCEPTED,
    /** An invoice that differs goes back. */
    INVOICE_RETURNED
}
