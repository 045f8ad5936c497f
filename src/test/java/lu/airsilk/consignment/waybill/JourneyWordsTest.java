package lu.airsilk.consignment.waybill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.platform.faces.JourneyStop;
import lu.airsilk.platform.faces.PlaceTime;
import org.junit.jupiter.api.Test;

class JourneyWordsTest {

    /** Of pieces on two flights; Friday's landing is before Saturday's departure. */
    @Test
    void what_two_flights_do_is_told_in_the_order_of_time_by_the_surest_word() {
        JourneyStop left = stop("left", "2026-12-03T08:40:00Z", "");
        JourneyStop leaves = stop("leaves", "2026-12-05T08:40:00Z", "");
        JourneyStop landed = stop("landed", "2026-12-03T19:00:00Z", "2026-12-04T02:35:00Z");
        JourneyStop lands = stop("lands", "2026-12-05T19:00:00Z", "");

        assertEquals(
                List.of("left", "landed", "leaves", "lands"),
                JourneyWords.inTime(Stream.of(left, leaves, landed, lands))
                        .map(JourneyStop::name)
                        .toList());
        assertEquals(
                List.of("leaves", "landed"),
                JourneyWords.inTime(Stream.of(stop("landed", "2026-12-03T19:00:00Z", "2026-12-06T02:35:00Z"), leaves))
                        .map(JourneyStop::name)
                        .toList());
    }

    private static JourneyStop stop(String name, String planned, String actual) {
        return new JourneyStop(
                name,
                "",
                PlaceTime.LUX,
                Optional.of(Instant.parse(planned)),
                Optional.empty(),
                Optional.of(actual).filter(text -> !text.isEmpty()).map(Instant::parse));
    }
}
