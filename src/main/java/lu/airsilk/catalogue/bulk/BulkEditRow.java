package lu.airsilk.catalogue.bulk;

import java.time.Instant;
import java.util.Optional;

/**
 * A bulk edit as it is listed.
 *
 * @param products how many it changed
 * @param takenBack who took it back and when; empty while it stands
 * @param undone how many of its products went back
 */
public record BulkEditRow(
        String number,
        BulkField field,
        String value,
        int products,
        Hand made,
        Optional<Hand> takenBack,
        int undone,
        int version) {

    /** Who did it and when. */
    public record Hand(String by, Instant at) {}
}
