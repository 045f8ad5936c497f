package lu.airsilk.catalogue.staging.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.catalogue.goods.rule.CaseSize;
import lu.airsilk.catalogue.goods.rule.Contents;
import lu.airsilk.catalogue.goods.rule.ContentsText;
import lu.airsilk.catalogue.goods.rule.LightCase;
import lu.airsilk.catalogue.goods.rule.SizeText;
import lu.airsilk.catalogue.mapping.rule.MeasureText;
import lu.airsilk.catalogue.mapping.rule.SheetField;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.PackSize;

/** Reads how a product is packed: units per case, weight and size of the case. */
final class CaseReader {

    private static final BigDecimal MOST_UNITS = BigDecimal.valueOf(100_000);
    private static final BigDecimal HEAVIEST_GRAMS = BigDecimal.valueOf(2_000_000);
    private static final Pattern TIMES = Pattern.compile("(\\d{1,4})\\s*[x*×]\\s*\\d.*");

    private final RowReading row;

    CaseReader(RowReading row) {
        this.row = row;
    }

    /** The units in a case, a whole number from 1; an error when it is missing. */
    Optional<PackSize> unitsPerCase() {
        SheetField field = SheetField.UNITS_PER_CASE;
        Optional<RowReading.Cell> cell = row.cell(field);
        if (cell.isEmpty()) {
            row.missing(field, "unitsPerCase.missing");
            return Optional.empty();
        }
        Optional<BigDecimal> number = number(cell.get()).filter(this::isCount);
        if (number.isEmpty()) {
            row.error(field, "unitsPerCase.whole");
        }
        return number.map(count -> new PackSize(count.longValueExact()));
    }

    /** The weight of a full case, when the row tells it; rounded to the gram, halves up. */
    Optional<Grams> gross() {
        SheetField field = SheetField.CASE_GROSS_GRAMS;
        return row.cell(field).flatMap(cell -> {
            Optional<BigDecimal> grams = grams(cell).filter(this::isWeight);
            if (grams.isEmpty()) {
                row.error(field, "caseGross.weight");
            }
            return grams.map(weight -> new Grams(weight.longValueExact()));
        });
    }

    /** The sides of a case, when the row tells them. */
    Optional<CaseSize> size() {
        SheetField field = SheetField.CASE_MM;
        return row.cell(field).flatMap(cell -> {
            Optional<SizeText> sides = SizeText.read(cell.text());
            Optional<CaseSize> size =
                    sides.flatMap(found -> found.caseSize(cell.notation().unit().orElse("mm")));
            if (size.isEmpty()) {
                boolean flat = sides.filter(found -> found.sides().size() != 3).isPresent();
                row.error(field, flat ? "caseSize.three" : "caseSize.unreadable");
            }
            return size;
        });
    }

    /** What no case of this size can weigh is a size in another unit: what was probably meant stands beside it. */
    void warnOfStrangeSize(Optional<Grams> gross, Optional<CaseSize> size) {
        size.flatMap(sides -> gross.flatMap(sides::doubt))
                .ifPresent(doubt -> row.note(
                        SheetField.CASE_MM,
                        Fault.warning(doubt.dense() ? "caseSize.dense" : "caseSize.light", doubt.read(), doubt.meant())
                                .suggesting(doubt.meant())));
    }

    /** What the case holds may not weigh more than it does. */
    void warnOfLightCase(Optional<Contents> unit, PackSize units, Optional<Grams> gross) {
        gross.flatMap(weight -> LightCase.lacking(unit, units, weight))
                .ifPresent(net ->
                        row.warning(SheetField.CASE_GROSS_GRAMS, "caseGross.belowContents", net.toPlainString()));
    }

    private static Optional<BigDecimal> number(RowReading.Cell cell) {
        Matcher times = TIMES.matcher(cell.text());
        return times.matches()
                ? Optional.of(new BigDecimal(times.group(1)))
                : MeasureText.read(cell.raw(), cell.notation().mark()).map(MeasureText::number);
    }

    private static Optional<BigDecimal> grams(RowReading.Cell cell) {
        return MeasureText.read(cell.raw(), cell.notation().mark()).flatMap(measure -> {
            String word = measure.word().isEmpty() ? cell.notation().unit().orElse("g") : measure.plainWord();
            return ContentsText.gramsIn(word)
                    .map(factor -> measure.number().multiply(factor).setScale(0, RoundingMode.HALF_UP));
        });
    }

    private boolean isCount(BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return whole && number.signum() > 0 && number.compareTo(MOST_UNITS) <= 0;
    }

    private boolean isWeight(BigDecimal grams) {
        return grams.signum() > 0 && grams.compareTo(HEAVIEST_GRAMS) <= 0;
    }
}
