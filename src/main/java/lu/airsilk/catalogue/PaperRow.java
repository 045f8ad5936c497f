package lu.airsilk.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.catalogue.goods.PaperKind;

/**
 * A paper of a product, to be read.
 *
 * @param validTo its last day; empty when it does not end
 * @param file the media type of its file; empty while there is none
 */
public record PaperRow(
        long id,
        PaperKind kind,
        String number,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Optional<String> file) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && validTo.map(end -> !day.isAfter(end)).orElse(true);
    }
}
