package lu.airsilk.stock;

import java.io.Serializable;
import lu.airsilk.shared.Units;

/** Units of a lot at the hub that nobody may have for now, and why. */
public record HeldUnits(HoldKind kind, Units units) implements Serializable {}
