package lu.airsilk.stock;

import java.time.Instant;

/**
 * A movement as it stands in the ledger.
 *
 * @param by the user who caused it
 */
public record MovementRow(long id, Movement movement, String by, Instant at) {}
