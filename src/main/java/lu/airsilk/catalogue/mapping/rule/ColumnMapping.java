package lu.airsilk.catalogue.mapping.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.shared.Refused;

/**
 * What the columns of a sheet mean, and what holds for every row because no column says it.
 *
 * @param columns in the order of the sheet; several may fill one field, then the first filled cell counts
 * @param constants by field, as text; a cell goes before a constant
 */
public record ColumnMapping(List<MappedColumn> columns, Map<SheetField, String> constants) {

    private static final int CERTAIN = 100;
    private static final List<SheetField> NEEDED =
            List.of(SheetField.GTIN, SheetField.UNITS_PER_CASE, SheetField.PRICE_PER_CASE, SheetField.CURRENCY);

    public ColumnMapping {
        columns = List.copyOf(columns);
        constants = Map.copyOf(constants);
    }

    /** What the sheet's own headings and cells say. */
    public static ColumnMapping recognised(SheetSample sample) {
        return new ColumnRecognition(sample).mapping();
    }

    /** The columns of this field, in the order of the sheet. */
    public List<MappedColumn> columnsOf(SheetField field) {
        return columns.stream().filter(column -> column.field() == field).toList();
    }

    /** True when each step of a price stands in a row of its own: columns tell quantities, but no further prices. */
    public boolean hasRowsOfSteps() {
        return !columnsOf(SheetField.STEP_FROM).isEmpty()
                && columnsOf(SheetField.STEP_PRICE).isEmpty();
    }

    /** The fields without which no row can be taken and that nothing gives; a name in one language is enough. */
    public List<SheetField> missing() {
        List<SheetField> missing =
                new ArrayList<>(NEEDED.stream().filter(field -> !isGiven(field)).toList());
        if (!isNamed()) {
            missing.add(SheetField.NAME_EN);
        }
        return List.copyOf(missing);
    }

    /** True when a column or a constant gives the name in any language. */
    public boolean isNamed() {
        return Arrays.stream(SheetField.values()).anyMatch(field -> field.isName() && isGiven(field));
    }

    /** Headings and the keys of their fields, as programs see a mapping. */
    public Map<String, String> byHeading() {
        Map<String, String> keys = new LinkedHashMap<>();
        columns.forEach(column -> keys.put(column.heading(), column.field().key()));
        return keys;
    }

    /** The same without what gives these fields. */
    public ColumnMapping without(Set<SheetField> fields) {
        Map<SheetField, String> others = new EnumMap<>(SheetField.class);
        others.putAll(constants);
        others.keySet().removeAll(fields);
        return new ColumnMapping(
                columns.stream()
                        .filter(column -> !fields.contains(column.field()))
                        .toList(),
                others);
    }

    /** The same columns with these constants more. */
    public ColumnMapping withConstants(Map<SheetField, String> more) {
        Map<SheetField, String> all = new EnumMap<>(SheetField.class);
        all.putAll(constants);
        all.putAll(more);
        return new ColumnMapping(columns, all);
    }

    /**
     * The mapping as a person corrects it: columns named here mean what is said, others stay unless their field is taken.
     *
     * @param keys field keys by heading or column letters; an empty key sets a column aside
     * @throws Refused {@code import.mapping.column} or {@code import.mapping.field}
     */
    public ColumnMapping corrected(SheetSample sample, Map<String, String> keys) {
        Map<Integer, Optional<SheetField>> said = new LinkedHashMap<>();
        keys.forEach((heading, key) -> said.put(index(sample, heading), field(key)));
        List<MappedColumn> result = new ArrayList<>(columns.stream()
                .filter(column -> !said.containsKey(column.index()))
                .filter(column -> column.field().repeats() || !said.containsValue(Optional.of(column.field())))
                .toList());
        ColumnRecognition recognition = new ColumnRecognition(sample);
        said.forEach((index, field) -> field.ifPresent(known -> result.add(recognition.column(index, known, CERTAIN))));
        result.sort((one, other) -> Integer.compare(one.index(), other.index()));
        return new ColumnMapping(result, constants);
    }

    /** The field with this key; empty for no key. */
    public static Optional<SheetField> field(String key) {
        Optional<SheetField> field = SheetField.of(key);
        Refused.unless(key.isEmpty() || field.isPresent(), "import.mapping.field", key);
        return field;
    }

    private static int index(SheetSample sample, String heading) {
        int named = sample.headings().indexOf(heading);
        return named >= 0
                ? named
                : IntStream.range(0, sample.columns())
                        .filter(column -> CellAddress.column(column).equals(heading))
                        .findFirst()
                        .orElseThrow(() -> Refused.because("import.mapping.column", heading));
    }

    /** True when a column or a constant gives this field; the price of a case is reckoned from that of a unit. */
    public boolean isGiven(SheetField field) {
        boolean fromHeading = field == SheetField.CURRENCY
                && Stream.of(SheetField.PRICE_PER_CASE, SheetField.PRICE_PER_UNIT)
                        .flatMap(price -> columnsOf(price).stream())
                        .anyMatch(column -> column.notation().currency().isPresent());
        boolean reckoned = field == SheetField.PRICE_PER_CASE && isGiven(SheetField.PRICE_PER_UNIT);
        return fromHeading
                || reckoned
                || constants.containsKey(field)
                || !columnsOf(field).isEmpty();
    }
}
