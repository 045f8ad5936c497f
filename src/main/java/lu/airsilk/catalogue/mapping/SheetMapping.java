package lu.airsilk.catalogue.mapping;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.mapping.rule.ColumnMapping;
import lu.airsilk.catalogue.mapping.rule.SheetField;
import lu.airsilk.catalogue.mapping.rule.SheetSample;
import lu.airsilk.shared.Refused;

/**
 * What a person or the portal holds a sheet's columns to mean.
 *
 * @param columns field by heading, in the order of the sheet; an empty field sets a column aside
 * @param constants value by field, for every row
 */
public record SheetMapping(Map<String, String> columns, Map<String, String> constants) implements Serializable {

    /** Nothing said: the sheet's own headings and cells decide. */
    public static final SheetMapping NONE = new SheetMapping(Map.of(), Map.of());

    public SheetMapping {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
    }

    public static SheetMapping of(ColumnMapping mapping) {
        Map<String, String> constants = new LinkedHashMap<>();
        mapping.constants().forEach((field, value) -> constants.put(field.key(), value));
        return new SheetMapping(mapping.byHeading(), constants);
    }

    /** What of this a sheet has columns for; what is said for every row stays. */
    public SheetMapping fitting(SheetSample sample) {
        Map<String, String> fitting = new LinkedHashMap<>(columns);
        fitting.keySet().retainAll(sample.headings());
        return new SheetMapping(fitting, constants);
    }

    /**
     * What the sheet says of itself, corrected by this.
     *
     * @throws Refused for a heading that the sheet does not have and a field that there is not
     */
    public ColumnMapping on(SheetSample sample) {
        Map<SheetField, String> values = constants.entrySet().stream()
                .filter(constant -> !constant.getValue().isBlank())
                .collect(Collectors.toMap(constant -> field(constant.getKey()), Map.Entry::getValue));
        return ColumnMapping.recognised(sample).corrected(sample, columns).withConstants(values);
    }

    private static SheetField field(String key) {
        return SheetField.of(key).orElseThrow(() -> Refused.because("import.mapping.field", key));
    }
}
