package lu.airsilk.catalogue;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import lu.airsilk.catalogue.logic.CaseSize;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Gtin;
import lu.airsilk.shared.PackSize;
import org.jspecify.annotations.Nullable;

/** A {@link PackDefinition} as columns. */
@Embeddable
class Packed {

    private long unitsPerCase;
    private @Nullable Gtin caseGtin;
    private @Nullable Grams caseGrossGrams;
    private @Nullable Integer caseLengthMm;
    private @Nullable Integer caseWidthMm;
    private @Nullable Integer caseHeightMm;

    protected Packed() {}

    Packed(PackDefinition pack) {
        unitsPerCase = pack.units().unitsPerCase();
        caseGtin = pack.caseGtin().orElse(null);
        caseGrossGrams = pack.gross().orElse(null);
        caseLengthMm = pack.size().map(CaseSize::lengthMm).orElse(null);
        caseWidthMm = pack.size().map(CaseSize::widthMm).orElse(null);
        caseHeightMm = pack.size().map(CaseSize::heightMm).orElse(null);
    }

    PackDefinition definition() {
        return new PackDefinition(
                PackSize.of(unitsPerCase), Optional.ofNullable(caseGtin), Optional.ofNullable(caseGrossGrams), size());
    }

    private Optional<CaseSize> size() {
        return caseLengthMm == null || caseWidthMm == null || caseHeightMm == null
                ? Optional.empty()
                : Optional.of(new CaseSize(caseLengthMm, caseWidthMm, caseHeightMm));
    }
}
