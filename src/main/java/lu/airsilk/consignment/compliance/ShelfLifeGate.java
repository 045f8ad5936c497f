package lu.airsilk.consignment.compliance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whether goods still keep long enough when they arrive, and until when they may leave.
 *
 * @param expiry their last day
 * @param minDaysAtReceipt days that must be left on arrival
 * @param daysUnderWay days from the local day of departure to that of arrival
 */
public record ShelfLifeGate(LocalDate expiry, int minDaysAtReceipt, int daysUnderWay) {

    /** The last local day of departure on which they still pass. */
    public LocalDate lastDeparture() {
        return expiry.minusDays(minDaysAtReceipt).minusDays(daysUnderWay);
    }

    /** Days that are left when they arrive after leaving on this day; below zero when they have run out. */
    public long daysLeft(LocalDate departure) {
        return ChronoUnit.DAYS.between(departure.plusDays(daysUnderWay), expiry);
    }

    public boolean passes(LocalDate departure) {
        return !departure.isAfter(lastDeparture());
    }
}
