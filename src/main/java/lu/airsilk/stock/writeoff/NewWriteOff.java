package lu.airsilk.stock.writeoff;

import java.util.Optional;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;

/**
 * Units of a lot at the hub, to be written off.
 *
 * @param photo what they look like; empty when nobody took one
 */
public record NewWriteOff(LotNumber lot, Units units, WriteOffReason reason, Optional<PhotoFile> photo) {}
