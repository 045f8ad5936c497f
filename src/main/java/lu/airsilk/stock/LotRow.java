package lu.airsilk.stock;

import java.time.Instant;
import lu.airsilk.shared.LotNumber;

/**
 * A lot and where it comes from.
 *
 * @param receivedAt when its receipt was posted
 */
public record LotRow(LotNumber number, LotBirth birth, Instant receivedAt) {}
