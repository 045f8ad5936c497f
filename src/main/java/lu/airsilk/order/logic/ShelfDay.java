package lu.airsilk.order.logic;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day on which goods of a flight reach a store: landing, handling and customs, work at the hub, then the truck.
 *
 * @param zone the store's
 * @param truck from the hub's gate to the store's door
 */
public record ShelfDay(ZoneId zone, Duration truck) {

    /** From a store's order to goods handed over at the airport: gathered, bought, confirmed, trucked to Luxembourg. */
    public static final Duration BUYING = Duration.ofDays(4);

    private static final Duration HANDLING = Duration.ofHours(36);
    private static final Duration SLOW_HANDLING = Duration.ofHours(84);

    /** The likely day for goods that land then. */
    public LocalDate likely(Instant landing) {
        return there(landing.plus(HANDLING));
    }

    /** The day that holds nine times in ten, with slow handling and an inspection at customs. */
    public LocalDate nineInTen(Instant landing) {
        return there(landing.plus(SLOW_HANDLING));
    }

    private LocalDate there(Instant ready) {
        return ready.plus(truck).atZone(zone).toLocalDate();
    }
}
