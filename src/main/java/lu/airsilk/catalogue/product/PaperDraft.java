package lu.airsilk.catalogue.product;
import lu.airsilk.catalogue.goods.PaperKind;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A paper as somebody has it in hand.
 *
 * @param validTo its last day; empty when it does not end
 */
public record PaperDraft(PaperKind kind, String number, LocalDate validFrom, Optional<LocalDate> validTo) {}
