package lu.airsilk.catalogue.goods;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import lu.airsilk.catalogue.goods.rule.CaseSize;
import lu.airsilk.catalogue.goods.rule.Completion;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Gtin;
import org.jspecify.annotations.Nullable;

/** A {@link PackDefinition} as columns. */
@Embeddable
public class PackColumns {

    /** 0 where nobody has said it. */
    private long unitsPerCase;

    private @Nullable Gtin caseGtin;
    private @Nullable Grams caseGrossGrams;
    private @Nullable Integer caseLengthMm;
    private @Nullable Integer caseWidthMm;
    private @Nullable Integer caseHeightMm;

    protected PackColumns() {}

    /** Nothing said yet. */
    public static PackColumns open() {
        return new PackColumns();
    }

    public PackColumns(PackDefinition pack) {
        unitsPerCase = pack.units().unitsPerCase();
        caseGtin = pack.caseGtin().orElse(null);
        caseGrossGrams = pack.gross().orElse(null);
        caseLengthMm = pack.size().map(CaseSize::lengthMm).orElse(null);
        caseWidthMm = pack.size().map(CaseSize::widthMm).orElse(null);
        caseHeightMm = pack.size().map(CaseSize::heightMm).orElse(null);
    }

    /** What a row says of a case, perhaps not how many units it holds. */
    public PackColumns(Completion.Case said) {
        unitsPerCase = said.units().map(PackSize::unitsPerCase).orElse(0L);
        caseGtin = said.caseGtin().orElse(null);
        caseGrossGrams = said.gross().orElse(null);
        caseLengthMm = said.size().map(CaseSize::lengthMm).orElse(null);
        caseWidthMm = said.size().map(CaseSize::widthMm).orElse(null);
        caseHeightMm = said.size().map(CaseSize::heightMm).orElse(null);
    }

    /** The pack after this is said of it: what is not mentioned stays; empty while nobody knows its units. */
    public Optional<PackDefinition> over(Optional<PackDefinition> known) {
        Optional<PackSize> units =
                unitsPerCase > 0 ? Optional.of(PackSize.of(unitsPerCase)) : known.map(PackDefinition::units);
        Optional<PackDefinition> said = units.map(count ->
                new PackDefinition(count, Optional.ofNullable(caseGtin), Optional.ofNullable(caseGrossGrams), size()));
        return said.map(more -> known.map(before -> before.with(more)).orElse(more));
    }

    public PackDefinition definition() {
        return new PackDefinition(
                PackSize.of(unitsPerCase), Optional.ofNullable(caseGtin), Optional.ofNullable(caseGrossGrams), size());
    }

    private Optional<CaseSize> size() {
        return caseLengthMm == null || caseWidthMm == null || caseHeightMm == null
                ? Optional.empty()
                : Optional.of(new CaseSize(caseLengthMm, caseWidthMm, caseHeightMm));
    }
}
