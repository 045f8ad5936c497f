package lu.airsilk.catalogue.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lu.airsilk.catalogue.mapping.rule.RawCell;
import lu.airsilk.catalogue.mapping.rule.RawRow;
import lu.airsilk.shared.Refused;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The rows of a worksheet; the library's stumbles over damage become refusals. */
final class XlsxRows implements Iterator<RawRow> {

    private final Iterator<Row> rows;

    private final XlsxMerges.Filling filling;

    private XlsxRows(Iterator<Row> rows, XlsxMerges.Filling filling) {
        this.rows = rows;
        this.filling = filling;
    }

    /** The rows with merged cells filled downwards. */
    static Stream<RawRow> of(Sheet sheet, XlsxMerges merges) {
        Stream<Row> rows = guarded(() -> opened(sheet));
        return new RowStream(new XlsxRows(rows.iterator(), merges.filling()), rows::close).stream();
    }

    @Override
    public boolean hasNext() {
        return guarded(rows::hasNext);
    }

    @Override
    public RawRow next() {
        return guarded(() -> filling.fill(raw(rows.next())));
    }

    private static RawRow raw(Row row) {
        List<RawCell> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(XlsxCell::raw).orElse(RawCell.BLANK));
        }
        return new RawRow(row.getRowNum(), cells);
    }

    private static Stream<Row> opened(Sheet sheet) {
        try {
            return sheet.openStream();
        } catch (IOException damaged) {
            throw Refused.unreadable("import.xlsx");
        }
    }

    /** What the library throws has no type of its own: parse errors, missing parts, indexes out of range. */
    private static <T> T guarded(Supplier<T> step) {
        try {
            return step.get();
        } catch (Refused refused) {
            throw refused;
        } catch (RuntimeException damaged) {
            throw Refused.unreadable("import.xlsx");
        }
    }
}
