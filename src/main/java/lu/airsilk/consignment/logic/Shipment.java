package lu.airsilk.consignment.logic;

import java.util.List;

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
}
