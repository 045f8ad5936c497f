package lu.airsilk.catalogue.staging.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import lu.airsilk.catalogue.goods.rule.SheetRow;
import lu.airsilk.catalogue.mapping.rule.MeasureText;
import lu.airsilk.catalogue.mapping.rule.SheetField;
import lu.airsilk.shared.Storage;

/** Reads how long goods keep: a month counts 30 days, a year 365. */
final class LifeReader {

    private static final int LONGEST = 36_500;
    private static final List<Map.Entry<Pattern, Integer>> WORDS = List.of(
            word("d|day|days|gg|giorni|giorno|tage?|tagen|jours?|j|dias?|dagen|天|日", 1),
            word("w|week|weeks|wochen?|semaines?|settimane|semanas?|weken|周|星期", 7),
            word("m|month|months|mesi|mese|monate?|monaten|mois|mes|meses|maanden|月|个月", 30),
            word("y|year|years|anni|anno|jahre?|jahren|ans?|annees?|anos?|jaar|年", 365));

    private final RowReading row;

    LifeReader(RowReading row) {
        this.row = row;
    }

    /** Both lives; an error when more must be left at receipt than there ever was. */
    SheetRow.Keeping keeping(Optional<Storage> storage) {
        Optional<Integer> whole = days(SheetField.SHELF_LIFE_DAYS);
        Optional<Integer> left = days(SheetField.MIN_LIFE_AT_RECEIPT_DAYS);
        if (whole.isPresent() && left.isPresent() && left.get() > whole.get()) {
            row.error(SheetField.MIN_LIFE_AT_RECEIPT_DAYS, "minLife.beyondShelfLife", left.get(), whole.get());
        }
        return new SheetRow.Keeping(storage, optional(whole), optional(left));
    }

    private Optional<Integer> days(SheetField field) {
        return row.cell(field).flatMap(cell -> {
            Optional<Integer> days = MeasureText.read(
                            cell.raw(), cell.notation().mark())
                    .flatMap(measure -> days(measure, cell.notation().unit().orElse("day")));
            if (days.isEmpty()) {
                row.error(field, "life.days");
            }
            return days;
        });
    }

    private static Optional<Integer> days(MeasureText measure, String unit) {
        String word = measure.word().isEmpty() ? unit : measure.plainWord();
        return WORDS.stream()
                .filter(entry -> entry.getKey().matcher(word).matches())
                .map(entry -> measure.number().multiply(BigDecimal.valueOf(entry.getValue())))
                .filter(days -> days.signum() > 0 && days.compareTo(BigDecimal.valueOf(LONGEST)) <= 0)
                .filter(days -> days.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValueExact)
                .findFirst();
    }

    private static OptionalInt optional(Optional<Integer> value) {
        return value.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static Map.Entry<Pattern, Integer> word(String words, int days) {
        return Map.entry(Pattern.compile("(?:" + words + ")"), days);
    }
}
