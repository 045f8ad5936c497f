package lu.airsilk.order.book;

import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.OrderState;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.StoreCode;

/**
 * An order in a list.
 *
 * @param products how many lines it has
 * @param asked cases of all lines that have come or are still to come
 * @param cancelled cases of all lines that had been accepted and will not come
 * @param allocated cases of all lines that goods have been found for
 * @param late how many lines are late; of what is over, none
 * @param behind how many lines are not late yet and come later than promised
 */
public record OrderRow(
        OrderNumber number,
        StoreCode store,
        LocalDate wantedBy,
        OrderState state,
        long products,
        Cases asked,
        Cases cancelled,
        Cases allocated,
        long late,
        long behind,
        Instant placedAt) {}
