package lu.airsilk.consignment.form;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.message.ConsignmentStatus;
import lu.airsilk.message.MessageKind;
import lu.airsilk.message.StatedDay;
import lu.airsilk.message.StatedQuantity;
import lu.airsilk.message.StatedTime;
import lu.airsilk.message.StatusEvent;
import lu.airsilk.message.StatusEvent.At;
import lu.airsilk.message.StatusEvent.Between;
import lu.airsilk.message.StatusReading;
import lu.airsilk.shared.number.FlightNumber;

/** Status readings as JSON. */
final class StatusForms {
    private StatusForms() {}

    static Json of(StatusReading status) {
        ConsignmentStatus first = status.consignments().getFirst();
        Json form = new Json().with("awb", first.awb().number());
        if (status.consignments().size() == 1) {
            form.with("origin", first.route().map(route -> route.origin()));
            form.with("destination", first.route().map(route -> route.destination()));
            quantity(form, first.quantity());
            form.with("weight_kg", first.quantity().flatMap(StatedQuantity::kg).map(BigDecimal::toPlainString));
            form.with("envelope", enveloped(status));
            form.withAll("events", first.events(), StatusForms::event);
        } else {
            form.with("envelope", enveloped(status));
            form.withAll("consignments", status.consignments(), each -> consignment(each, first));
        }
        return form.withAll("oci", status.customs(), WaybillForms::note)
                .withAll("ulds", status.ulds(), uld -> uld)
                .withAll("osi", status.remarks(), remark -> remark);
    }

    /** Only Cargo-IMP knows messages without one. */
    private static Optional<Boolean> enveloped(StatusReading status) {
        return status.envelope()
                .filter(envelope -> status.kind() != MessageKind.XFSU)
                .map(envelope -> true);
    }

    /** The air waybill is named again only where it is another one than the first. */
    private static Map<String, Object> consignment(ConsignmentStatus each, ConsignmentStatus first) {
        Json form = new Json();
        if (!each.awb().equals(first.awb())) {
            form.with("awb", each.awb().number());
        }
        quantity(form, each.quantity());
        return form.withAll("events", each.events(), StatusForms::event).object();
    }

    private static void quantity(Json form, Optional<StatedQuantity> quantity) {
        form.with("sdc", quantity.map(StatedQuantity::description));
        form.with("pieces", quantity.map(StatedQuantity::pieces));
        form.with("total_pieces", quantity.flatMap(StatedQuantity::total));
    }

    private static Map<String, Object> event(StatusEvent event) {
        Json form = new Json().with("code", event.code());
        form.with("carrier", event.carrier());
        form.with("flight", event.flight().map(FlightNumber::number).map(number -> number.substring(2)));
        form.with("day", event.day().map(day -> day.date().getDayOfMonth()));
        form.with("month", event.day().map(day -> Clocks.month(day.date())));
        form.with("time", event.day().flatMap(StatedDay::time).map(Clocks::time));
        event.place().ifPresent(place -> place(form, place));
        form.with("discrepancy", event.discrepancy());
        form.with("sdc", event.quantity().filter(quantity -> !quantity.whole()).map(StatedQuantity::description));
        form.with("pieces", event.quantity().map(StatedQuantity::pieces));
        form.with("dep", event.departure().map(StatusForms::time));
        form.with("arr", event.arrival().map(StatusForms::time));
        form.with("volume_m3", event.cubicMetres().map(BigDecimal::toPlainString));
        return form.with("name", event.name()).object();
    }

    private static void place(Json form, StatusEvent.Place place) {
        switch (place) {
            case At at -> form.with("at", at.airport());
            case Between between ->
                form.with("frm", between.route().origin())
                        .with("to", between.route().destination());
        }
    }

    private static Map<String, Object> time(StatedTime time) {
        Optional<Integer> offset = Optional.of(time.dayOffset()).filter(days -> days != 0);
        return new Json()
                .with("type", time.basis().name())
                .with("time", Clocks.time(time.time()))
                .with("day_offset", offset)
                .object();
    }
}
