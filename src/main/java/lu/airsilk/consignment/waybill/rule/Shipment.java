package lu.airsilk.consignment.waybill.rule;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was booked under one air waybill.
 *
 * @param origin airport
 * @param destination airport
 * @param pieces all pieces, at least 1
 * @param parts the flights booked, perhaps none yet
 */
public record Shipment(String origin, String destination, int pieces, List<PlannedPart> parts) {
    public Shipment {
        parts = List.copyOf(parts);
    }

    /** The same, booked on one more flight. */
    public Shipment alsoOn(PlannedPart part) {
        return new Shipment(
                origin,
                destination,
                pieces,
                Stream.concat(parts.stream(), Stream.of(part)).toList());
    }
}
