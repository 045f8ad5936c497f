package lu.airsilk.catalogue.mapping;

import java.io.Serializable;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.mapping.rule.CellAddress;
import lu.airsilk.catalogue.mapping.rule.Heading;
import lu.airsilk.catalogue.mapping.rule.MappedColumn;
import lu.airsilk.catalogue.mapping.rule.RawCell;
import lu.airsilk.catalogue.mapping.rule.SheetField;

/** One column of a sheet while somebody says what it means. */
public class ColumnForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int EXAMPLES = 3;

    private final String letters;
    private final String heading;
    private final String examples;
    private final int confidence;
    private final String recognised;
    private String field;

    private ColumnForm(int index, UploadedFiles.Understanding now, UploadedFiles.Understanding byItself) {
        letters = CellAddress.column(index);
        heading = now.sample().heading(index);
        examples = now.sample()
                .filled(index)
                .map(RawCell::trimmed)
                .distinct()
                .limit(EXAMPLES)
                .collect(Collectors.joining(" · "));
        recognised = field(index, byItself);
        field = field(index, now);
        confidence = now.mapping().columns().stream()
                .filter(column -> column.index() == index)
                .mapToInt(MappedColumn::confidence)
                .findFirst()
                .orElse(0);
    }

    /**
     * A column as it is understood.
     *
     * @param now with what people have said
     * @param byItself by the sheet alone
     */
    static ColumnForm of(int index, UploadedFiles.Understanding now, UploadedFiles.Understanding byItself) {
        return new ColumnForm(index, now, byItself);
    }

    private static String field(int index, UploadedFiles.Understanding understanding) {
        return understanding.mapping().columns().stream()
                .filter(column -> column.index() == index)
                .map(MappedColumn::field)
                .map(SheetField::key)
                .findFirst()
                .orElse("");
    }

    /** True when a person holds it to be something else than the sheet says by itself. */
    boolean isCorrected() {
        return !field.equals(recognised);
    }

    boolean isUnderstood() {
        return !field.isEmpty();
    }

    /** Whether it is taken for the price of a case though neither its heading nor a person says of what it is. */
    public boolean isUnclear() {
        return field.equals(SheetField.PRICE_PER_CASE.key())
                && !isCorrected()
                && !Heading.of(heading).isOfCase();
    }

    public String getLetters() {
        return letters;
    }

    public String getHeading() {
        return heading;
    }

    public String getExamples() {
        return examples;
    }

    public int getConfidence() {
        return confidence;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field == null ? "" : field;
    }
}
