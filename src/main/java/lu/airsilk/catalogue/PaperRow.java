package lu.airsilk.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/** A paper of a product, to be read; its last day is empty when it does not end. */
public record PaperRow(long id, PaperKind kind, String number, LocalDate validFrom, Optional<LocalDate> validTo) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && validTo.map(end -> !day.isAfter(end)).orElse(true);
    }
}
