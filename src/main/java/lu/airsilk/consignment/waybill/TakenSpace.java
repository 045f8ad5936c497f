package lu.airsilk.consignment.waybill;

import lu.airsilk.flight.FlightRow;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;

/** What a booking has of a flight's weight and room. */
public record TakenSpace(Grams weight, CubicCentimetres room) {

    /** On a flight that it is not booked on. */
    public static final TakenSpace NONE = new TakenSpace(Grams.ZERO, CubicCentimetres.ZERO);

    public TakenSpace plus(TakenSpace more) {
        return new TakenSpace(weight.plus(more.weight), room.plus(more.room));
    }

    public TakenSpace minus(TakenSpace fewer) {
        return new TakenSpace(weight.minus(fewer.weight), room.minus(fewer.room));
    }

    /** Whether so much is free on this flight. */
    public boolean fits(FlightRow flight) {
        return !weight.isMoreThan(flight.space().freeWeight())
                && !room.isMoreThan(flight.space().freeVolume());
    }
}
