package lu.airsilk.order.promise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long goods still keep on the day on which they stand on the shelf. */
public final class LifeLeft {

    private LifeLeft() {}

    /**
     * Days left at the least, zero or more.
     *
     * @param atReceipt days that a lot must have left when it reaches the hub
     * @param flown the day on which it leaves Europe; the hub has it no earlier, so less than this is never left
     * @param shelf the day on which it stands on the shelf
     */
    public static int days(int atReceipt, LocalDate flown, LocalDate shelf) {
        return Math.toIntExact(Math.max(0, atReceipt - ChronoUnit.DAYS.between(flown, shelf)));
    }
}
