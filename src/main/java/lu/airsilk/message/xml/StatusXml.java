package lu.airsilk.message.xml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lu.airsilk.message.ConsignmentStatus;
import lu.airsilk.message.MessageKind;
import lu.airsilk.message.MessageReading;
import lu.airsilk.message.Route;
import lu.airsilk.message.StatedDay;
import lu.airsilk.message.StatusEvent;
import lu.airsilk.message.StatusEvent.At;
import lu.airsilk.message.StatusEvent.Between;
import lu.airsilk.message.StatusEvent.Place;
import lu.airsilk.message.StatusReading;
import lu.airsilk.message.StatusReading.Envelope;
import lu.airsilk.message.field.Calendar;
import lu.airsilk.message.field.Findings;
import lu.airsilk.message.field.StatusForm;
import lu.airsilk.shared.number.FlightNumber;

/** XFSU: one master consignment with reported statuses, each of one or several parts of it. */
final class StatusXml {
    private static final Pattern AIRPORT = Pattern.compile("[A-Z]{3}");
    private static final Pattern DISCREPANCY = Pattern.compile("[A-Z0-9]{1,8}");
    private static final Pattern FLIGHT = Pattern.compile("[A-Z0-9]{2}\\d{3,4}[A-Z]?");

    private final Element root;
    private final Element master;
    private final Calendar calendar;
    private final Findings findings;

    StatusXml(Element root, Element master, Calendar calendar, Findings findings) {
        this.root = root;
        this.master = master;
        this.calendar = calendar;
        this.findings = findings;
    }

    MessageReading read() {
        List<StatusEvent> events =
                master.all("ReportedStatus").flatMap(this::status).toList();
        if (events.isEmpty()) {
            throw master.unreadable("message.noStatus");
        }
        ConsignmentStatus consignment = new ConsignmentStatus(
                CargoXml.awb(root, master), CargoXml.route(master), CargoXml.quantity(master), events);
        Optional<Envelope> envelope = Optional.of(CargoXml.issued(root, calendar))
                .filter(Optional::isPresent)
                .map(Envelope::new);
        List<String> units = master.all("ReportedStatus", "AssociatedStatusConsignment")
                .flatMap(part -> part.texts("UtilizedUnitLoadTransportEquipment", "ID").stream())
                .toList();
        List<String> remarks = master.texts("HandlingOSIInstructions", "Description");
        return new StatusReading(
                MessageKind.XFSU,
                envelope,
                List.of(consignment),
                CargoXml.customs(master),
                units,
                remarks,
                findings.all());
    }

    /** A status without a part speaks of the whole. */
    private Stream<StatusEvent> status(Element status) {
        Element code = status.first("ReasonCode").orElseThrow(() -> status.unreadable("message.incomplete"));
        if (!StatusForm.of(code.text()).known()) {
            findings.add("status.unknown", code.where(), code.text());
        }
        List<Element> parts = status.all("AssociatedStatusConsignment").toList();
        return (parts.isEmpty() ? List.of(status) : parts).stream().map(part -> event(code, part));
    }

    private StatusEvent event(Element code, Element part) {
        Element movement = part.first("SpecifiedLogisticsTransportMovement").orElse(part);
        Optional<FlightNumber> flight =
                movement.text("ID").filter(id -> FLIGHT.matcher(id).matches()).map(FlightNumber::of);
        Optional<Place> place = place(movement);
        Optional<XmlTime> departure = time(movement, "DepartureEvent", place, false);
        Optional<XmlTime> arrival = time(movement, "ArrivalEvent", place, true);
        Optional<XmlTime> own = time(movement, "SpecifiedEvent", place, false)
                .or(() -> StatusForm.leaves(code.text()) ? departure : arrival.or(() -> departure));
        Optional<StatedDay> day = own.map(XmlTime::day);
        return new StatusEvent(
                code.where().line(),
                code.text(),
                code.text(),
                flight.map(FlightNumber::airline),
                flight,
                day,
                place,
                CargoXml.quantity(part),
                departure.flatMap(time -> day.map(time::stated)),
                arrival.flatMap(time -> day.map(time::stated)),
                Optional.empty(),
                code(part, DISCREPANCY, "DiscrepancyDescriptionCode"),
                part.text("DeliveryParty", "Name").or(() -> part.text("NotifiedParty", "Name")),
                own.map(XmlTime::moment).orElse(calendar.received()));
    }

    private Optional<XmlTime> time(Element movement, String event, Optional<Place> place, boolean arriving) {
        String airport = place.map(where ->
                        where instanceof Between(Route route) && arriving ? route.destination() : where.airport())
                .orElse("");
        return movement.first(event).flatMap(element -> XmlTime.of(element, airport, calendar));
    }

    private Optional<Place> place(Element movement) {
        Optional<String> at = code(movement, AIRPORT, "SpecifiedLocation", "ID");
        Optional<String> from = code(movement, AIRPORT, "DepartureEvent", "OccurrenceDepartureLocation", "ID");
        Optional<String> to = code(movement, AIRPORT, "ArrivalEvent", "OccurrenceArrivalLocation", "ID");
        Optional<Place> between =
                from.flatMap(origin -> to.map(destination -> new Between(new Route(origin, destination))));
        return at.<Place>map(At::new)
                .or(() -> between)
                .or(() -> from.map(At::new))
                .or(() -> to.map(At::new));
    }

    /** The code that is said there; one that is none is told and passed over, since the rest of the status is good. */
    private Optional<String> code(Element within, Pattern shape, String... path) {
        Optional<Element> said =
                within.all(path).filter(each -> !each.text().isEmpty()).findFirst();
        said.filter(each -> !shape.matcher(each.text()).matches())
                .ifPresent(each -> findings.add("status.extra", each.where(), each.text()));
        return said.map(Element::text).filter(text -> shape.matcher(text).matches());
    }
}
