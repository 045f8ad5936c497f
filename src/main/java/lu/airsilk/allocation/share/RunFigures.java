package lu.airsilk.allocation.share;

import java.math.BigDecimal;
import lu.airsilk.shared.Cases;

/**
 * What an attempt amounts to.
 *
 * @param inputHash the fingerprint of all that it saw
 * @param leastFill the lowest fill of any store, given of asked, in whole percent
 */
public record RunFigures(
        String inputHash,
        long value,
        long bound,
        BigDecimal gapPercent,
        int lines,
        Cases asked,
        Cases cases,
        int leastFill) {}
