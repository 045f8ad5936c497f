package lu.airsilk.stock.shelf;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lot in a store, to be counted or sent by cases and pieces.
 *
 * @param units what the ledger says
 * @param codes what a scanner reads from it: {@code GTIN:units}, parted by spaces
 */
public record ShelfLine(
        String product, String sku, String lot, @Nullable LocalDate expiry, long units, long unitsPerCase, String codes)
        implements Serializable {}
