package lu.airsilk.catalogue.staging.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.catalogue.goods.rule.CurrencyText;
import lu.airsilk.catalogue.goods.rule.SheetRow;
import lu.airsilk.catalogue.mapping.rule.MeasureText;
import lu.airsilk.catalogue.mapping.rule.RawCell;
import lu.airsilk.catalogue.mapping.rule.SheetField;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;

/**
 * Reads the steps of a price. A further price has its quantity in its own heading, as in {@code Preis ab 10}, else in the
 * next column of quantities; where no column holds further prices, each row is a step, and its quantity stands beside its
 * price.
 */
public final class StepReader {

    private static final Cases ONE = Cases.of(1);
    private static final BigDecimal MOST_CASES = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100_000_000);
    private static final Pattern QUANTITY = Pattern.compile(
            "(?iU)(?:\\b(?:ab|from|d[eè]s|partir d[ei]|da|desde|vanaf)|≥|>=?|满)\\s*(\\d{1,6})(?!\\d)|(\\d{1,6})\\s*(?:\\+|箱?起|箱?以上)");

    private final RowReading row;
    private final BigDecimal inCase;

    /** @param inCase by how much a price of this row counts to be that of a case */
    StepReader(RowReading row, BigDecimal inCase) {
        this.row = row;
        this.inCase = inCase;
    }

    /** All steps, the first at this price; none when it holds for any quantity. */
    List<SheetRow.Step> steps(Money price) {
        if (row.hasRowsOfSteps()) {
            RowReading.Cell cell = row.cells(SheetField.STEP_FROM).getFirst();
            return cell.raw().isBlank() ? List.of() : ofRow(cell, price);
        }
        List<SheetRow.Step> steps = new ArrayList<>(List.of(new SheetRow.Step(ONE, price)));
        Iterator<RowReading.Cell> quantities = row.cells(SheetField.STEP_FROM).iterator();
        for (RowReading.Cell cell : row.cells(SheetField.STEP_PRICE)) {
            Optional<String> headed = quantity(cell.column().orElseThrow().heading());
            Optional<RowReading.Cell> beside =
                    headed.isEmpty() && quantities.hasNext() ? Optional.of(quantities.next()) : Optional.empty();
            pair(cell, headed.map(RawCell::of).or(() -> beside.map(RowReading.Cell::raw)), beside.orElse(cell), price)
                    .ifPresent(step -> add(step, steps, cell));
        }
        return steps.size() == 1 ? List.of() : List.copyOf(steps);
    }

    private List<SheetRow.Step> ofRow(RowReading.Cell cell, Money price) {
        return from(cell.raw(), cell)
                .map(from -> new SheetRow.Step(from, price))
                .map(List::of)
                .orElse(List.of());
    }

    /** The number of cases that a heading names; empty when it names none. */
    public static Optional<String> quantity(String heading) {
        Matcher shape = QUANTITY.matcher(heading);
        return shape.find()
                ? Optional.ofNullable(shape.group(1)).or(() -> Optional.ofNullable(shape.group(2)))
                : Optional.empty();
    }

    private Optional<SheetRow.Step> pair(
            RowReading.Cell cell, Optional<RawCell> quantity, RowReading.Cell at, Money price) {
        boolean noQuantity = quantity.filter(raw -> !raw.isBlank()).isEmpty();
        if (cell.raw().isBlank() && (noQuantity || at.equals(cell))) {
            return Optional.empty();
        }
        Optional<Cases> from = quantity.flatMap(raw -> from(raw, at));
        if (quantity.isEmpty()) {
            row.error(cell, "step.from");
        }
        Optional<Money> amount = amount(cell, price);
        return from.flatMap(cases -> amount.map(money -> new SheetRow.Step(cases, money)));
    }

    private Optional<Cases> from(RawCell raw, RowReading.Cell at) {
        Optional<Cases> from = MeasureText.read(raw, at.notation().mark())
                .map(MeasureText::number)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.signum() > 0 && number.compareTo(MOST_CASES) <= 0)
                .map(number -> Cases.of(number.longValueExact()));
        if (from.isEmpty()) {
            row.error(at, "step.from");
        }
        return from;
    }

    /** In the currency of the price itself; finer than four decimals it is rounded, halves up. */
    private Optional<Money> amount(RowReading.Cell cell, Money price) {
        Optional<Money> amount = MeasureText.read(cell.raw(), cell.notation().mark())
                .filter(measure -> measure.word().isEmpty()
                        || CurrencyText.of(measure.word()).equals(Optional.of(price.currencyCode())))
                .map(measure -> measure.number().multiply(inCase).setScale(4, RoundingMode.HALF_UP))
                .filter(number -> number.signum() > 0 && number.compareTo(HIGHEST) <= 0)
                .map(number -> Money.of(number, price.currencyCode()));
        if (amount.isEmpty()) {
            row.error(cell, "step.price");
        }
        return amount;
    }

    /** Quantities rise, and prices do not; a step that only repeats the price from the first case on is none. */
    private void add(SheetRow.Step step, List<SheetRow.Step> steps, RowReading.Cell cell) {
        SheetRow.Step before = steps.getLast();
        if (step.from().isMoreThan(before.from())) {
            steps.add(step);
            if (step.isDearerThan(before)) {
                row.error(cell, "step.dearer", dearer(before, step));
            }
        } else if (steps.size() > 1 || step.price().compareTo(steps.getFirst().price()) != 0) {
            row.error(cell, "step.order", step.from(), before.from());
        }
    }

    /** What is said of a step that is dearer than the smaller one. */
    static Object[] dearer(SheetRow.Step smaller, SheetRow.Step step) {
        return new Object[] {
            smaller.from(),
            smaller.price().amount().toPlainString(),
            step.from(),
            step.price().amount().toPlainString(),
            step.price().currencyCode()
        };
    }
}
