package lu.airsilk.platform.command;

import java.time.Instant;
import java.util.Optional;

/**
 * What is written on every row that is only appended.
 *
 * @param by the user, or the job, that acts
 * @param commandKey the key of the command, when it came with one
 */
public record Stamp(String by, Optional<String> commandKey, Instant at) {}
