package lu.airsilk.catalogue.mapping;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import lu.airsilk.catalogue.mapping.rule.DecimalMark;
import lu.airsilk.catalogue.mapping.rule.DecimalText;
import lu.airsilk.catalogue.mapping.rule.SheetField;
import lu.airsilk.platform.FigureKind;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every row of a sheet while somebody says it. A number is read in the notation of whoever types it and
 * kept with a point and without groups, whatever the sheet's own notation is.
 */
public class ConstantForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String WHOLE = "\\d{1,12}";
    private static final String AMOUNT = "\\d{1,12}(\\.\\d{1,4})?";

    private static final Map<SheetField, FigureKind> FIGURES = Map.of(
            SheetField.UNITS_PER_CASE, FigureKind.COUNT,
            SheetField.PRICE_PER_CASE, FigureKind.MONEY,
            SheetField.SHELF_LIFE_DAYS, FigureKind.COUNT,
            SheetField.MIN_LIFE_AT_RECEIPT_DAYS, FigureKind.COUNT);

    private final SheetField field;

    /** Whether it is typed as a number; what a program says with a unit, {@code 18 months}, stays a text. */
    private final boolean figure;

    private @Nullable BigDecimal number;
    private String text;

    ConstantForm(SheetField field, String said) {
        this.field = field;
        boolean neutral = said.matches(getKind() == FigureKind.COUNT ? WHOLE : AMOUNT);
        figure = FIGURES.containsKey(field) && (said.isEmpty() || neutral);
        number = figure ? DecimalText.read(said, DecimalMark.POINT).orElse(null) : null;
        text = figure ? "" : said;
    }

    /** As the sheet's rows are given it; empty when nothing is said. */
    String said() {
        return number == null ? text.strip() : number.toPlainString();
    }

    public SheetField getField() {
        return field;
    }

    public boolean isFigure() {
        return figure;
    }

    /** What the number counts. */
    public final FigureKind getKind() {
        return Objects.requireNonNullElse(FIGURES.get(field), FigureKind.DECIMAL);
    }

    public @Nullable BigDecimal getNumber() {
        return number;
    }

    public void setNumber(@Nullable BigDecimal number) {
        this.number = number;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }
}
