package lu.airsilk.catalogue.staging;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a sheet shall be taken into the catalogue.
 *
 * @param validFrom the first day of its prices; the buyers' day of the switch when nothing is said
 */
public record ApplyOrder(ApplyMode mode, Optional<LocalDate> validFrom) {

    /** With prices from today on. */
    public static ApplyOrder today(ApplyMode mode) {
        return new ApplyOrder(mode, Optional.empty());
    }
}
