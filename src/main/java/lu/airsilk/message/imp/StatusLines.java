package lu.airsilk.message.imp;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.message.Route;
import lu.airsilk.message.StatedDay;
import lu.airsilk.message.StatedTime;
import lu.airsilk.message.StatusEvent;
import lu.airsilk.message.StatusEvent.At;
import lu.airsilk.message.StatusEvent.Between;
import lu.airsilk.message.StatusEvent.Place;
import lu.airsilk.message.field.Calendar;
import lu.airsilk.message.field.Field;
import lu.airsilk.message.field.Findings;
import lu.airsilk.message.field.Line;
import lu.airsilk.message.field.Quantities;
import lu.airsilk.message.field.Slot;
import lu.airsilk.message.field.StatusForm;
import lu.airsilk.shared.number.FlightNumber;

/** Turns one status line into an event, days and times worked out. */
final class StatusLines {
    private final Calendar calendar;
    private final Findings findings;

    StatusLines(Calendar calendar, Findings findings) {
        this.calendar = calendar;
        this.findings = findings;
    }

    StatusEvent read(Line line) {
        List<Field> fields = line.fields();
        String code = fields.getFirst().text();
        StatusForm form = StatusForm.of(code);
        Map<Slot, Field> filled = form.fill(fields, findings);
        if (!form.known()) {
            findings.add("status.unknown", line.whole(), code);
        }
        return event(line, code, filled);
    }

    private StatusEvent event(Line line, String code, Map<Slot, Field> filled) {
        Optional<StatedDay> day = at(filled, Slot.DAY).map(calendar::day);
        Optional<Place> place = place(filled);
        Optional<StatedTime> departure = departure(filled, day, place);
        Optional<StatedTime> arrival = arrival(filled, day, place);
        return new StatusEvent(
                line.number(),
                line.text(),
                code,
                carrier(filled),
                at(filled, Slot.FLIGHT).map(field -> FlightNumber.of(field.text())),
                day,
                place,
                at(filled, Slot.QUANTITY).map(Quantities::quantity),
                departure,
                arrival,
                at(filled, Slot.VOLUME).map(Quantities::volume),
                at(filled, Slot.DISCREPANCY).map(Field::text),
                at(filled, Slot.NAME).map(Field::text),
                occurred(filled, day, place, departure));
    }

    private static Optional<Field> at(Map<Slot, Field> filled, Slot slot) {
        return Optional.ofNullable(filled.get(slot));
    }

    private static Optional<String> carrier(Map<Slot, Field> filled) {
        return at(filled, Slot.CARRIER)
                .map(Field::text)
                .or(() -> at(filled, Slot.FLIGHT).map(field -> field.text().substring(0, 2)));
    }

    private static Optional<Place> place(Map<Slot, Field> filled) {
        Optional<Place> between = at(filled, Slot.LEG)
                .map(leg -> new Between(
                        new Route(leg.text().substring(0, 3), leg.text().substring(3))));
        return between.or(() -> at(filled, Slot.AIRPORT).map(field -> new At(field.text())));
    }

    /** At an airport of arrival nobody says where the flight began, so the moment of its departure stays open. */
    private Optional<StatedTime> departure(Map<Slot, Field> filled, Optional<StatedDay> day, Optional<Place> place) {
        Optional<String> airport = place.filter(Between.class::isInstance).map(Place::airport);
        return at(filled, Slot.DEPARTURE).map(field -> calendar.time(field, day.map(StatedDay::date), airport));
    }

    private Optional<StatedTime> arrival(Map<Slot, Field> filled, Optional<StatedDay> day, Optional<Place> place) {
        Optional<String> airport = place.map(where -> switch (where) {
            case Between between -> between.route().destination();
            case At at -> at.airport();
        });
        return at(filled, Slot.ARRIVAL).map(field -> calendar.time(field, day.map(StatedDay::date), airport));
    }

    private Instant occurred(
            Map<Slot, Field> filled, Optional<StatedDay> day, Optional<Place> place, Optional<StatedTime> departure) {
        Optional<Instant> departed = departure.flatMap(StatedTime::moment);
        if (departed.isPresent()) {
            return departed.get();
        }
        if (day.isEmpty() || place.isEmpty()) {
            return calendar.received();
        }
        Field where = at(filled, Slot.LEG).or(() -> at(filled, Slot.AIRPORT)).orElseThrow();
        return calendar.moment(day.get(), new Field(place.get().airport(), where.line(), where.column()));
    }
}
