package lu.airsilk.message;

import java.util.List;
import java.util.Optional;
import lu.airsilk.shared.number.AirWaybillNumber;

/**
 * One air waybill line of a status message with the statuses under it.
 *
 * @param awb the air waybill
 * @param route origin and destination, when the line names them
 * @param quantity what the line speaks of: all pieces, or a part
 * @param events its statuses in the order of the message
 */
public record ConsignmentStatus(
        AirWaybillNumber awb, Optional<Route> route, Optional<StatedQuantity> quantity, List<StatusEvent> events) {
    public ConsignmentStatus {
        events = List.copyOf(events);
    }

    /** How many pieces the air waybill has by its line; empty when that does not say it. */
    public Optional<Integer> all() {
        return quantity.flatMap(stated -> stated.whole() ? Optional.of(stated.pieces()) : stated.total());
    }

    /** The pieces an event speaks of: its own quantity, else that of the air waybill line. */
    public Optional<StatedQuantity> quantityOf(StatusEvent event) {
        return event.quantity().or(() -> quantity);
    }
}
