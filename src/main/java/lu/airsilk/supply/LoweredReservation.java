package lu.airsilk.supply;

import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;

/** Units that a reservation gives up, and why. */
public record LoweredReservation(long reservation, Units by, Reason why) {}
