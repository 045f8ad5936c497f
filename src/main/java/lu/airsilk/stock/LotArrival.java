package lu.airsilk.stock;

import lu.airsilk.location.Place;
import lu.airsilk.shared.Units;

/** Units that were counted as one lot, where they came in or lay already. */
public record LotArrival(LotBirth birth, Place to, Units units) {}
