package lu.airsilk.catalogue.mapping;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.mapping.rule.SheetField;

/** What a sheet's columns mean, while somebody corrects it. */
public class MappingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What may well hold for every row of a sheet. */
    private static final List<SheetField> CONSTANTS = List.of(
            SheetField.UNITS_PER_CASE,
            SheetField.PRICE_PER_CASE,
            SheetField.CURRENCY,
            SheetField.ORIGIN,
            SheetField.STORAGE,
            SheetField.BRAND,
            SheetField.HS_CODE,
            SheetField.SHELF_LIFE_DAYS,
            SheetField.MIN_LIFE_AT_RECEIPT_DAYS);

    private final List<ColumnForm> columns;
    private final List<ColumnForm> understood;
    private final List<ColumnForm> others;
    private final List<ConstantForm> constants;

    /** What a program has said for every row and no field of the form asks. */
    private final Map<String, String> unasked;

    /** As it stood when the form was made. */
    private final SheetMapping shown;

    private MappingForm(List<ColumnForm> columns, Map<String, String> said) {
        this.columns = columns;
        understood = columns.stream().filter(ColumnForm::isUnderstood).toList();
        others = columns.stream().filter(column -> !column.isUnderstood()).toList();
        constants = CONSTANTS.stream()
                .map(field -> new ConstantForm(field, said.getOrDefault(field.key(), "")))
                .toList();
        unasked = new LinkedHashMap<>(said);
        CONSTANTS.forEach(field -> unasked.remove(field.key()));
        shown = said();
    }

    /** Before the sheet has been read. */
    public static MappingForm empty() {
        return new MappingForm(List.of(), Map.of());
    }

    /** The stored sheet as it is understood with these corrections. */
    public static MappingForm of(UploadedFiles files, String sha256, SheetMapping corrections) {
        UploadedFiles.Understanding now = files.understand(sha256, corrections);
        UploadedFiles.Understanding byItself = files.understand(sha256, SheetMapping.NONE);
        return new MappingForm(
                IntStream.range(0, now.sample().columns())
                        .mapToObj(index -> ColumnForm.of(index, now, byItself))
                        .toList(),
                corrections.constants());
    }

    /** What differs from what the sheet says by itself. */
    public final SheetMapping said() {
        Map<String, String> said = new LinkedHashMap<>();
        columns.stream()
                .filter(ColumnForm::isCorrected)
                .forEach(column -> said.put(column.getHeading(), column.getField()));
        Map<String, String> given = new LinkedHashMap<>(unasked);
        constants.forEach(constant -> given.put(constant.getField().key(), constant.said()));
        given.values().removeIf(String::isBlank);
        return new SheetMapping(said, given);
    }

    /** What is said now, when somebody has said something else than the form showed. */
    public Optional<SheetMapping> changed() {
        return Optional.of(said()).filter(now -> !now.equals(shown));
    }

    /** Everything that a column may mean. */
    public List<SheetField> getFields() {
        return Arrays.asList(SheetField.values());
    }

    /** What no column gives and may hold for every row. */
    public List<ConstantForm> getConstants() {
        return constants.stream()
                .filter(constant -> !isGiven(constant.getField()))
                .toList();
    }

    private boolean isGiven(SheetField field) {
        return columns.stream().map(ColumnForm::getField).anyMatch(said -> said.equals(field.key()))
                || (field == SheetField.PRICE_PER_CASE && isGiven(SheetField.PRICE_PER_UNIT));
    }

    /** The columns that had a meaning when the form was made, so that a choice moves none of them. */
    public List<ColumnForm> getUnderstood() {
        return understood;
    }

    /** The columns without a meaning; workbooks from other trades have hundreds of them. */
    public List<ColumnForm> getOthers() {
        return others;
    }

    /** Whether anything is said for every row. */
    public boolean isSaidOfAll() {
        return !said().constants().isEmpty();
    }
}
