package lu.airsilk.flight;

import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;

/** Weight and space of a flight: what the carrier gives us, and what of it is still free. */
public record FlightSpaceLeft(Grams capacity, Grams freeWeight, CubicCentimetres volume, CubicCentimetres freeVolume) {

    private static final int PER_CENT = 100;

    /** How much of the weight is taken, in whole percent, rounded down; a flight without capacity is full. */
    public long weightTaken() {
        return taken(capacity.value(), freeWeight.value());
    }

    /** How much of the space is taken, in whole percent, rounded down; a flight without capacity is full. */
    public long volumeTaken() {
        return taken(volume.value(), freeVolume.value());
    }

    private static long taken(long all, long free) {
        return all == 0 ? PER_CENT : (all - free) * PER_CENT / all;
    }
}
