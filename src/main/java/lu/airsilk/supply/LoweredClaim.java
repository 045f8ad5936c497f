package lu.airsilk.supply;

import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;

/** Units that a claim gives up, and why. */
public record LoweredClaim(long claim, Units by, Reason why) {}
