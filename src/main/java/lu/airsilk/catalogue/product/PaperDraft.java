package lu.airsilk.catalogue.product;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.catalogue.goods.PaperKind;

/**
 * A paper as somebody has it in hand.
 *
 * @param validTo its last day; empty when it does not end
 */
public record PaperDraft(PaperKind kind, String number, LocalDate validFrom, Optional<LocalDate> validTo) {

    /** The same; refused where it can be no paper. */
    public PaperDraft checked() {
        ProductPaper.require(this);
        return this;
    }
}
