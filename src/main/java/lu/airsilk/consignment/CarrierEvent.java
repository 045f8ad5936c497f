package lu.airsilk.consignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.consignment.logic.FlightOn;
import lu.airsilk.consignment.logic.Milestone;
import lu.airsilk.consignment.logic.MilestoneEvent;
import lu.airsilk.consignment.logic.Source;
import lu.airsilk.consignment.logic.TimeStated;
import lu.airsilk.platform.AppendOnly;
import lu.airsilk.platform.Stored;
import lu.airsilk.shared.AirWaybillNumber;
import lu.airsilk.shared.FlightNumber;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to pieces of an air waybill, as somebody said it. Kept whether the waybill is booked here yet
 * or not: a booking finds the events that came before it.
 */
@Entity
@Table(name = "carrier_event")
@AppendOnly
public class CarrierEvent extends Stored {

    private AirWaybillNumber awb;

    private String code;

    private String discrepancy;

    @Column(name = "flight_number")
    private @Nullable FlightNumber flight;

    @Column(name = "flight_day")
    private @Nullable LocalDate flightDay;

    private String place;

    private Instant occurred;

    private int pieces;

    private boolean whole;

    @Enumerated(EnumType.STRING)
    private Source source;

    private Instant reported;

    /** As {@code ARRIVED ESTIMATED 2026-11-25T07:10:00Z}, one after the other with a comma. */
    private String times;

    @Column(name = "message_id")
    private @Nullable Long message;

    @SuppressWarnings("NullAway.Init")
    protected CarrierEvent() {}

    /**
     * Keeps what was said.
     *
     * @param message the raw message that said it; null when it was the portal itself
     */
    CarrierEvent(AirWaybillNumber awb, MilestoneEvent event, @Nullable RawMessage message) {
        this.awb = awb;
        code = event.code();
        discrepancy = event.discrepancy();
        flight = event.flight().map(FlightOn::number).orElse(null);
        flightDay = event.flight().map(FlightOn::day).orElse(null);
        place = event.place();
        occurred = event.occurred();
        pieces = event.pieces();
        whole = event.whole();
        source = event.source();
        reported = event.reported();
        times = event.times().stream().map(CarrierEvent::write).collect(Collectors.joining(","));
        this.message = message == null ? null : message.id();
    }

    private static String write(TimeStated time) {
        return time.milestone() + " " + time.basis() + " " + time.at();
    }

    private static TimeStated read(String text) {
        List<String> words = List.of(text.split(" ", -1));
        return new TimeStated(
                Milestone.valueOf(words.get(0)), TimeStated.Basis.valueOf(words.get(1)), Instant.parse(words.get(2)));
    }

    AirWaybillNumber awb() {
        return awb;
    }

    /** The raw message that said it; none when it was the portal itself. */
    Optional<Long> message() {
        return Optional.ofNullable(message);
    }

    MilestoneEvent event() {
        Optional<FlightOn> on =
                flight == null || flightDay == null ? Optional.empty() : Optional.of(new FlightOn(flight, flightDay));
        List<TimeStated> stated = times.isEmpty()
                ? List.of()
                : Arrays.stream(times.split(",", -1)).map(CarrierEvent::read).toList();
        return new MilestoneEvent(code, discrepancy, on, place, occurred, pieces, whole, source, reported, stated);
    }
}
