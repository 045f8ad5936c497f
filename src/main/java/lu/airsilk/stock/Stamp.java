package lu.airsilk.stock;

import java.time.Instant;
import java.util.Optional;

/**
 * What is written on every row of the ledger.
 *
 * @param by the user, or the job, that acts
 * @param commandKey the key of the command, when it came with one
 */
record Stamp(String by, Optional<String> commandKey, Instant at) {}
