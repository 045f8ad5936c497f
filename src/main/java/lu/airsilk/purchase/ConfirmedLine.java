package lu.airsilk.purchase;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.shared.Cases;

/**
 * What the supplier says of a line.
 *
 * @param cases that will come; fewer than ordered is a difference, none a refusal of the line
 * @param shipDay when they are ready to be shipped
 */
public record ConfirmedLine(PurchaseLineRef line, Cases cases, Optional<LocalDate> shipDay) {}
