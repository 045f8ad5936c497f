package lu.airsilk.flight;

import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Percentage;

/** Weight and space of a flight: what the carrier gives us, and what of it is still free. */
public record FlightSpaceLeft(Grams capacity, Grams freeWeight, CubicCentimetres volume, CubicCentimetres freeVolume) {

    /** How much of the weight is taken, in whole percent, rounded; a flight without capacity is full. */
    public int weightTaken() {
        return taken(capacity.value(), freeWeight.value());
    }

    /** How much of the space is taken, in whole percent, rounded; a flight without capacity is full. */
    public int volumeTaken() {
        return taken(volume.value(), freeVolume.value());
    }

    private static int taken(long all, long free) {
        return Percentage.rounded(all - free, all);
    }
}
