package lu.airsilk.flight;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.number.FlightNumber;

/** A departure, to be read: {@code id} is what {@link FlightKey#of} reads. */
public record FlightRow(
        String id,
        FlightNumber number,
        LocalDate day,
        String origin,
        String destination,
        Instant std,
        Instant sta,
        Instant cutOff,
        FlightSpaceLeft space,
        FlightNews news) {

    private static final int DAYS_BEFORE_CUT_OFF = 1;

    /** When it leaves by the latest word. */
    public Instant departs() {
        return news.etd().orElse(std);
    }

    /** When it lands by the latest word. */
    public Instant arrives() {
        return news.eta().orElse(sta);
    }

    /** Whether goods can still be handed over for it. */
    public boolean takesFreight(Instant now) {
        return cutOff.isAfter(now) && !news.cancelled();
    }

    /** The last day on which goods are ready in time for it: they are in Luxembourg a day before they are handed over. */
    public LocalDate readyBy() {
        return readyBy(cutOff);
    }

    /**
     * The same for goods that had to be ready by this day: those of this departure are due when it leaves by the latest
     * word, those of a later one on their own day, unless this one leaves after it by now.
     */
    public LocalDate readyBy(LocalDate planned) {
        LocalDate now = readyBy();
        LocalDate before = readyBy(cutOff.minus(Duration.between(std, departs())));
        return news.cancelled() || (planned.isAfter(before) && planned.isAfter(now)) ? planned : now;
    }

    /** The day on which it leaves now when that is another than its own; empty when it is not, or when it does not fly. */
    public Optional<LocalDate> movedTo() {
        LocalDate leaves = departs().atZone(Zones.LUX).toLocalDate();
        return Optional.of(leaves).filter(now -> !now.equals(day) && !news.cancelled());
    }

    /** The last day on which goods are ready in time to be handed over until then. */
    public static LocalDate readyBy(Instant cutOff) {
        return cutOff.atZone(Zones.LUX).toLocalDate().minusDays(DAYS_BEFORE_CUT_OFF);
    }

    /** The first moment at which a cut-off can be made by goods that are ready on this day. */
    public static Instant handedOver(LocalDate ready) {
        return ready.plusDays(DAYS_BEFORE_CUT_OFF).atStartOfDay(Zones.LUX).toInstant();
    }

    public FlightKey key() {
        return new FlightKey(number, day);
    }
}
