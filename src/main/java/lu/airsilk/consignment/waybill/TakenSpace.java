package lu.airsilk.consignment.waybill;

import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;

/** What a booking has of a flight's weight and room. */
public record TakenSpace(Grams weight, CubicCentimetres room) {

    /** On a flight that it is not booked on. */
    public static final TakenSpace NONE = new TakenSpace(Grams.ZERO, CubicCentimetres.ZERO);
}
