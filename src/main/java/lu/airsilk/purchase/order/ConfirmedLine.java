package lu.airsilk.purchase.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.shared.Cases;

/**
 * What the supplier says of a line.
 *
 * @param cases that will come; fewer than ordered is a difference, none a refusal of the line
 * @param shipDay when they are ready to be shipped
 * @param price of a case, in the order's currency; empty when it is as ordered
 */
public record ConfirmedLine(
        PurchaseLineRef line, Cases cases, Optional<LocalDate> shipDay, Optional<BigDecimal> price) {

    /** At the price that was ordered. */
    public ConfirmedLine(PurchaseLineRef line, Cases cases, Optional<LocalDate> shipDay) {
        this(line, cases, shipDay, Optional.empty());
    }
}
