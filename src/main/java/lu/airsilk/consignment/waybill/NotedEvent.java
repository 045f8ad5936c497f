package lu.airsilk.consignment.waybill;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.consignment.waybill.rule.FlightOn;
import lu.airsilk.consignment.waybill.rule.MilestoneEvent;
import lu.airsilk.location.Zones;
import org.jspecify.annotations.Nullable;

/**
 * An event with where it came from.
 *
 * @param message the raw message that said it; none when it was the portal itself
 * @param by who has handed that message in
 */
public record NotedEvent(MilestoneEvent event, Optional<Long> message, Optional<String> by) {

    /** As a query gives it. */
    public NotedEvent(CarrierEvent kept, @Nullable String by) {
        this(kept.event(), kept.message(), Optional.ofNullable(by));
    }

    /** Whether the message names the day of a flight and no time: the beginning of that day stands for it. */
    public boolean onlyDay() {
        return event.flight()
                .filter(flight -> Stream.of(Zones.LUX, Zones.CGO)
                        .map(zone -> flight.day().atStartOfDay(zone).toInstant())
                        .anyMatch(event.occurred()::equals))
                .isPresent();
    }

    /** The day of the flight that it names. */
    public LocalDate day() {
        return event.flight().map(FlightOn::day).orElseThrow();
    }

    /** The number of the message as an address takes it; empty when there is none. */
    public String messageId() {
        return message.map(String::valueOf).orElse("");
    }
}
