package lu.airsilk.purchase.order;

import java.time.Instant;

/**
 * One step of a purchase order, to be read.
 *
 * @param reason empty where none is asked for
 */
public record TurnRow(Instant at, String by, PurchaseStep step, String reason) {}
