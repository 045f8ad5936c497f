package lu.airsilk.consignment.waybill;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.consignment.waybill.rule.FlightOn;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.MilestoneEvent;
import lu.airsilk.consignment.waybill.rule.Source;
import lu.airsilk.consignment.waybill.rule.TimeStated;
import lu.airsilk.shared.number.FlightNumber;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is kept.
 *
 * @param times as {@code ARRIVED ESTIMATED 2026-11-25T07:10:00Z}, one after the other with a comma
 * @param ontoNumber with its day, the flight that pieces were given instead; null of all that is no rebooking
 */
@Embeddable
public record SaidEvent(
        String code,
        String discrepancy,
        @Column(name = "flight_number") @Nullable FlightNumber flight,
        @Column(name = "flight_day") @Nullable LocalDate flightDay,
        String place,
        Instant occurred,
        int pieces,
        boolean whole,
        @Enumerated(EnumType.STRING) Source source,
        Instant reported,
        String times,
        @Column(name = "onto_number") @Nullable FlightNumber ontoNumber,
        @Column(name = "onto_day") @Nullable LocalDate ontoDay) {

    static SaidEvent of(MilestoneEvent event) {
        return new SaidEvent(
                event.code(),
                event.discrepancy(),
                event.flight().map(FlightOn::number).orElse(null),
                event.flight().map(FlightOn::day).orElse(null),
                event.place(),
                event.occurred(),
                event.pieces(),
                event.whole(),
                event.source(),
                event.reported(),
                event.times().stream().map(SaidEvent::write).collect(Collectors.joining(",")),
                event.onto().map(FlightOn::number).orElse(null),
                event.onto().map(FlightOn::day).orElse(null));
    }

    private static String write(TimeStated time) {
        return time.milestone() + " " + time.basis() + " " + time.at();
    }

    private static TimeStated read(String text) {
        List<String> words = List.of(text.split(" ", -1));
        return new TimeStated(
                Milestone.valueOf(words.get(0)), TimeStated.Basis.valueOf(words.get(1)), Instant.parse(words.get(2)));
    }

    public MilestoneEvent event() {
        List<TimeStated> stated = times.isEmpty()
                ? List.of()
                : Arrays.stream(times.split(",", -1)).map(SaidEvent::read).toList();
        return new MilestoneEvent(
                code,
                discrepancy,
                on(flight, flightDay),
                place,
                occurred,
                pieces,
                whole,
                source,
                reported,
                stated,
                on(ontoNumber, ontoDay));
    }

    private static Optional<FlightOn> on(@Nullable FlightNumber number, @Nullable LocalDate day) {
        return number == null || day == null ? Optional.empty() : Optional.of(new FlightOn(number, day));
    }
}
