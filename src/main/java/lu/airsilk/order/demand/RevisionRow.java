package lu.airsilk.order.demand;

import java.time.Instant;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;

/**
 * A line that a revision has changed.
 *
 * @param before cases asked for until then; zero for a new line
 * @param after cases asked for since
 */
public record RevisionRow(
        int revision, Instant at, String by, String reason, int position, Sku sku, Cases before, Cases after) {}
