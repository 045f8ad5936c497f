package lu.airsilk.catalogue.staging.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.catalogue.goods.rule.CurrencyText;
import lu.airsilk.catalogue.mapping.rule.MeasureText;
import lu.airsilk.catalogue.mapping.rule.SheetField;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PackSize;

/** Reads the price of a case, or of a unit, and its currency: from the cell, its heading, the currency's column, a constant. */
final class PriceReader {

    private static final int DECIMALS = 4;
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100_000_000);

    private static final Set<SheetField> PRICES = Set.of(SheetField.PRICE_PER_CASE, SheetField.PRICE_PER_UNIT);

    private final RowReading row;

    /** Where the row tells it: as the price of a case, else as that of a unit. */
    private final SheetField field;

    PriceReader(RowReading row) {
        this.row = row;
        field = isOfUnit() ? SheetField.PRICE_PER_UNIT : SheetField.PRICE_PER_CASE;
    }

    /** A column of units counts unless a column tells this row's price of the case; what holds for every row is weaker. */
    private boolean isOfUnit() {
        boolean caseTold = row.cells(SheetField.PRICE_PER_CASE).stream()
                .anyMatch(cell -> !cell.raw().isBlank());
        if (caseTold) {
            return false;
        }
        boolean unitColumn = row.mapped(SheetField.PRICE_PER_UNIT::equals).isPresent();
        boolean caseForAll = row.cell(SheetField.PRICE_PER_CASE).isPresent();
        return unitColumn || (!caseForAll && isUnitTold());
    }

    /** True when the row says what it costs. */
    boolean isTold() {
        return row.cell(field).isPresent();
    }

    /** Where the sheet has a column of prices, a row with none in it may have been forgotten. */
    void warnWhereForgotten() {
        boolean column = row.mapped(PRICES::contains).isPresent();
        if (column && !isTold()) {
            row.warning(field, "price.missing");
        }
    }

    private boolean isUnitTold() {
        return row.cell(SheetField.PRICE_PER_UNIT).isPresent();
    }

    /**
     * By how much a price of this row counts to be that of a case: one, or as many units as are in it; nothing where that is
     * not known.
     */
    Optional<BigDecimal> inCase(Optional<PackSize> units) {
        return field == SheetField.PRICE_PER_CASE
                ? Optional.of(BigDecimal.ONE)
                : units.map(pack -> BigDecimal.valueOf(pack.unitsPerCase()));
    }

    /** The price of a case, above zero; finer than four decimals it is rounded, halves up, with a warning. */
    Optional<Money> perCase(BigDecimal inCase) {
        Optional<RowReading.Cell> cell = row.cell(field);
        if (cell.isEmpty()) {
            row.missing(field, "price.missing");
            return Optional.empty();
        }
        Optional<MeasureText> measure =
                MeasureText.read(cell.get().raw(), cell.get().notation().mark());
        Optional<BigDecimal> amount = amount(measure, inCase);
        Optional<String> currency = currency(cell.get(), measure);
        return amount.flatMap(found -> currency.map(code -> Money.of(found, code)));
    }

    private Optional<BigDecimal> amount(Optional<MeasureText> measure, BigDecimal inCase) {
        if (measure.isEmpty()) {
            row.error(field, "price.number");
            return Optional.empty();
        }
        BigDecimal amount = measure.get().number().multiply(inCase);
        if (amount.signum() <= 0) {
            row.error(field, amount.signum() == 0 ? "price.zero" : "price.negative");
            return Optional.empty();
        }
        if (amount.compareTo(HIGHEST) > 0) {
            row.error(field, "price.number");
            return Optional.empty();
        }
        return Optional.of(rounded(amount)).filter(price -> price.signum() > 0);
    }

    private BigDecimal rounded(BigDecimal amount) {
        if (amount.stripTrailingZeros().scale() <= DECIMALS) {
            return amount;
        }
        BigDecimal rounded = amount.setScale(DECIMALS, RoundingMode.HALF_UP);
        row.warning(field, "price.rounded", rounded.toPlainString());
        return rounded;
    }

    private Optional<String> currency(RowReading.Cell price, Optional<MeasureText> measure) {
        Optional<String> inCell = measure.map(MeasureText::word).filter(word -> !word.isEmpty());
        Optional<String> named = inCell.flatMap(CurrencyText::of);
        if (inCell.isPresent() && named.isEmpty()) {
            row.error(field, "price.number");
            return Optional.empty();
        }
        return named.or(this::ownColumn).or(() -> price.notation().currency()).or(this::none);
    }

    private Optional<String> ownColumn() {
        return row.cell(SheetField.CURRENCY).flatMap(cell -> {
            Optional<String> currency = CurrencyText.of(cell.text());
            if (currency.isEmpty()) {
                row.error(SheetField.CURRENCY, "currency.unknown");
            }
            return currency;
        });
    }

    private Optional<String> none() {
        if (row.cell(SheetField.CURRENCY).isEmpty()) {
            row.error(SheetField.CURRENCY, "currency.missing");
        }
        return Optional.empty();
    }
}
