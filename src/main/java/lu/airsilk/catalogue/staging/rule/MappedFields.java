package lu.airsilk.catalogue.staging.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import lu.airsilk.catalogue.mapping.rule.ColumnMapping;
import lu.airsilk.catalogue.mapping.rule.MappedColumn;
import lu.airsilk.catalogue.mapping.rule.SheetField;

/** A mapping made ready for its rows: looked up by field thousands of times, sorted out once. */
final class MappedFields {

    private final ColumnMapping mapping;
    private final boolean demanding;
    private final Map<SheetField, List<MappedColumn>> columns = new EnumMap<>(SheetField.class);
    private final Map<SheetField, String> constants = new EnumMap<>(SheetField.class);
    private final List<SheetField> names;

    /**
     * A mapping for rows that bring products.
     *
     * @param demanding true when a row must say all that a new product needs
     */
    MappedFields(ColumnMapping mapping, boolean demanding) {
        this.mapping = mapping;
        this.demanding = demanding;
        mapping.columns().forEach(column -> columns.computeIfAbsent(column.field(), mapping::columnsOf));
        mapping.constants().forEach((field, text) -> {
            if (!text.isBlank()) {
                constants.put(field, text);
            }
        });
        names = List.of(SheetField.values()).stream()
                .filter(field -> field.isName() && (columns.containsKey(field) || constants.containsKey(field)))
                .toList();
    }

    /** The columns of this field, in the order of the sheet. */
    List<MappedColumn> columnsOf(SheetField field) {
        return columns.getOrDefault(field, List.of());
    }

    /** What holds for every row, when a person has said it. */
    Optional<String> constant(SheetField field) {
        return Optional.ofNullable(constants.get(field));
    }

    /** The languages in which the sheet can have names. */
    List<SheetField> names() {
        return names;
    }

    boolean isDemanding() {
        return demanding;
    }

    boolean hasRowsOfSteps() {
        return mapping.hasRowsOfSteps();
    }

    /** The field of the first column whose field passes. */
    Optional<SheetField> first(Predicate<SheetField> test) {
        return mapping.columns().stream().map(MappedColumn::field).filter(test).findFirst();
    }
}
