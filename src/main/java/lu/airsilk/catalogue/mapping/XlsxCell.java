package lu.airsilk.catalogue.mapping;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import lu.airsilk.catalogue.mapping.rule.RawCell;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** A workbook's cell as text. */
final class XlsxCell {

    /** A spreadsheet counts with 15 digits; what follows is noise of its binary numbers. */
    private static final MathContext PRECISION = new MathContext(15);

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(\\.\\d{1,25})?([eE][+-]?\\d{1,2})?");

    private XlsxCell() {}

    static RawCell raw(Cell cell) {
        String value = cell.getRawValue();
        if (cell.getType() == CellType.STRING) {
            return RawCell.of(cell.asString());
        }
        if (value == null) {
            return RawCell.BLANK;
        }
        return isNumber(cell, value) ? number(value) : RawCell.of(value);
    }

    /** A saved result that begins with a zero is a code, not a number. */
    private static boolean isNumber(Cell cell, String value) {
        boolean counts = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
        return counts && NUMBER.matcher(value).matches() && !value.matches("0\\d.*");
    }

    private static RawCell number(String value) {
        BigDecimal number = new BigDecimal(value).round(PRECISION).stripTrailingZeros();
        return new RawCell(number.toPlainString(), true);
    }
}
