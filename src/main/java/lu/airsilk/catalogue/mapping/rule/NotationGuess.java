package lu.airsilk.catalogue.mapping.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.goods.rule.CurrencyText;
import lu.airsilk.catalogue.goods.rule.SizeText;

/** How numbers are written in a sheet, and what they count where no heading says it. */
final class NotationGuess {

    /** No case of ours is lighter than 100 g, and none heavier than 100 kg. */
    private static final BigDecimal KILOGRAMS_BELOW = BigDecimal.valueOf(100);

    /** No case of ours is smaller than 15 cm at its longest side, and none longer than 150 cm. */
    private static final BigDecimal CENTIMETRES_BELOW = BigDecimal.valueOf(150);

    private final SheetSample sample;
    private final DecimalMark ofSheet;

    NotationGuess(SheetSample sample) {
        this.sample = sample;
        ofSheet = DecimalMark.of(IntStream.range(0, sample.columns())
                .boxed()
                .flatMap(sample::filled)
                .filter(cell -> !cell.number() && cell.text().length() < 20)
                .map(RawCell::trimmed));
    }

    /** How this column is to be read as this field. */
    ColumnNotation of(int column, SheetField field, Heading heading) {
        DecimalMark mark =
                DecimalMark.of(sample.filled(column).map(RawCell::trimmed)).or(ofSheet);
        return new ColumnNotation(
                mark,
                heading.unit().or(() -> unit(column, field, mark)),
                heading.currency().or(() -> currency(column, field, mark)));
    }

    /** The one currency that most prices of the column carry themselves, as {@code € 55,80} does. */
    private Optional<String> currency(int column, SheetField field, DecimalMark mark) {
        if (field != SheetField.PRICE_PER_CASE && field != SheetField.PRICE_PER_UNIT) {
            return Optional.empty();
        }
        List<MeasureText> prices = sample.filled(column)
                .flatMap(cell -> MeasureText.read(cell, mark).stream())
                .toList();
        List<String> named = prices.stream()
                .flatMap(price -> CurrencyText.of(price.word()).stream())
                .toList();
        boolean one = named.stream().distinct().count() == 1 && named.size() * 2 > prices.size();
        return one ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private Optional<String> unit(int column, SheetField field, DecimalMark mark) {
        return switch (field) {
            case CASE_GROSS_GRAMS ->
                median(weights(column, mark)).map(middle -> middle.compareTo(KILOGRAMS_BELOW) < 0 ? "kg" : "g");
            case CASE_MM ->
                median(longestSides(column)).map(middle -> middle.compareTo(CENTIMETRES_BELOW) < 0 ? "cm" : "mm");
            case SHELF_LIFE_DAYS, MIN_LIFE_AT_RECEIPT_DAYS -> Optional.of("day");
            default -> Optional.empty();
        };
    }

    private List<BigDecimal> weights(int column, DecimalMark mark) {
        return sample.filled(column)
                .flatMap(cell -> MeasureText.read(cell, mark).stream())
                .map(MeasureText::number)
                .sorted()
                .toList();
    }

    private List<BigDecimal> longestSides(int column) {
        return sample.filled(column)
                .flatMap(cell -> SizeText.read(cell.text()).stream())
                .map(size -> size.sides().stream().reduce(BigDecimal.ZERO, BigDecimal::max))
                .sorted()
                .toList();
    }

    private static Optional<BigDecimal> median(List<BigDecimal> sorted) {
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(sorted.size() / 2));
    }
}
