package lu.airsilk.message.xml;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.message.StatedDay;
import lu.airsilk.message.StatedTime;
import lu.airsilk.message.StatedTime.Basis;
import lu.airsilk.message.field.Calendar;
import lu.airsilk.message.field.Field;

/**
 * A moment in a Cargo-XML message, with or without offset: without one it is local time at its airport.
 *
 * @param basis actual, estimated or scheduled; actual when nothing says otherwise
 * @param at the moment on the airport's clock
 */
record XmlTime(Basis basis, ZonedDateTime at) {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2199;

    /** The time of an event element, as {@code SpecifiedEvent}; none when it has no time. */
    static Optional<XmlTime> of(Element event, String airport, Calendar calendar) {
        Optional<Element> time = event.children().stream()
                .filter(child -> child.name().endsWith("OccurrenceDateTime")
                        && !child.text().isEmpty())
                .findFirst();
        return time.map(element -> new XmlTime(basis(event, element), moment(element, airport, calendar)));
    }

    /** The moment an element states; refused when it states something else. */
    static ZonedDateTime moment(Element element, String airport, Calendar calendar) {
        try {
            ZoneId zone = calendar.zone(
                    new Field(airport, element.where().line(), element.where().column()));
            TemporalAccessor read = DateTimeFormatter.ISO_DATE_TIME.parse(element.text());
            int year = read.get(ChronoField.YEAR);
            if (year < EARLIEST || year > LATEST) {
                throw new DateTimeException("no year of cargo: " + year);
            }
            return read.isSupported(ChronoField.OFFSET_SECONDS)
                    ? OffsetDateTime.from(read).atZoneSameInstant(zone)
                    : ZonedDateTime.of(LocalDate.from(read), LocalTime.from(read), zone);
        } catch (DateTimeException unreadable) {
            throw element.unreadable("message.field", element.text());
        }
    }

    StatedDay day() {
        return new StatedDay(at.toLocalDate(), Optional.of(at.toLocalTime().truncatedTo(ChronoUnit.MINUTES)));
    }

    Instant moment() {
        return at.toInstant();
    }

    /** As the departure or arrival of an event of that day. */
    StatedTime stated(StatedDay day) {
        int offset = Math.toIntExact(ChronoUnit.DAYS.between(day.date(), at.toLocalDate()));
        return new StatedTime(basis, at.toLocalTime().truncatedTo(ChronoUnit.MINUTES), offset, Optional.of(moment()));
    }

    private static Basis basis(Element event, Element time) {
        Stream<String> codes = event.children().stream()
                .filter(child -> child.name().endsWith("DateTimeTypeCode"))
                .map(Element::text);
        return Stream.concat(codes, Stream.of(time.name()))
                .flatMap(text -> Stream.of(Basis.values()).filter(basis -> text.startsWith(basis.name())))
                .findFirst()
                .orElse(Basis.A);
    }
}
