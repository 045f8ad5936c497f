package lu.airsilk.stock;

import java.time.Instant;
import lu.airsilk.shared.number.LotNumber;

/**
 * A lot and where it comes from.
 *
 * @param receivedAt when its receipt was posted
 */
public record LotRow(LotNumber number, LotBirth birth, Instant receivedAt) {}
