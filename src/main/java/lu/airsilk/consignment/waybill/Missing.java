package lu.airsilk.consignment.waybill;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that is not as it should be.
 *
 * @param kind the constant's name, for its look
 * @param word what it is called
 * @param sentence what happened and what to do
 */
public record Missing(String kind, String word, String sentence, Optional<Instant> since) {}
