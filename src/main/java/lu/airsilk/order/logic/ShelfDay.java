package lu.airsilk.order.logic;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * The day on which goods of a flight stand in a store: landing, handling and customs, work at the hub, the truck, then
 * the store's next receiving day.
 *
 * @param zone the store's
 * @param leadHours by truck from the hub, at least 0
 * @param receivingDays the weekdays on which the store receives; none means every day
 */
public record ShelfDay(ZoneId zone, int leadHours, Set<DayOfWeek> receivingDays) {

    /** From a store's order to goods handed over at the airport: gathered, bought, confirmed, trucked to Luxembourg. */
    public static final Duration BUYING = Duration.ofDays(4);

    private static final Duration HANDLING = Duration.ofHours(36);
    private static final Duration SLOW_HANDLING = Duration.ofHours(84);
    private static final int WEEK = 7;

    public ShelfDay {
        receivingDays = Set.copyOf(receivingDays);
    }

    /** The likely day for goods that land then. */
    public LocalDate likely(Instant landing) {
        return receiving(landing.plus(HANDLING));
    }

    /** The day that holds nine times in ten, with slow handling and an inspection at customs. */
    public LocalDate nineInTen(Instant landing) {
        return receiving(landing.plus(SLOW_HANDLING));
    }

    private LocalDate receiving(Instant ready) {
        LocalDate there = ready.plus(Duration.ofHours(leadHours)).atZone(zone).toLocalDate();
        for (int later = 0; later < WEEK; later++) {
            if (receivingDays.isEmpty() || receivingDays.contains(there.plusDays(later).getDayOfWeek())) {
                return there.plusDays(later);
            }
        }
        return there;
    }
}
