package lu.airsilk.platform.file;

import java.util.ArrayList;
import java.util.List;

/** Where the cells of a table lie, and how their texts break; lengths are tenths of a point. */
record PdfTable(PdfFont font, List<PdfColumn> columns, int width, int size) {

    private static final int PAD = 30;

    List<String> heads() {
        return columns.stream().map(PdfColumn::head).toList();
    }

    List<List<String>> broken(List<String> row) {
        List<List<String>> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            cells.add(font.lines(row.get(column), size, room(column) - 2 * PAD));
        }
        return cells;
    }

    int height(List<List<String>> cells) {
        int lines = cells.stream().mapToInt(List::size).max().orElse(1);
        return lines * PdfPaper.leading(size) + 2 * PAD;
    }

    /** Where a line of a cell begins, from the table's left end. */
    int x(int column, String line) {
        int left = PAD;
        for (int before = 0; before < column; before++) {
            left += room(before);
        }
        return columns.get(column).right() ? left + room(column) - 2 * PAD - font.width(line, size) : left;
    }

    private int room(int column) {
        int all = columns.stream().mapToInt(PdfColumn::share).sum();
        return width * columns.get(column).share() / all;
    }
}
