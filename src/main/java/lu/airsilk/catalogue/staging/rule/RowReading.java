package lu.airsilk.catalogue.staging.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.catalogue.mapping.rule.CellAddress;
import lu.airsilk.catalogue.mapping.rule.ColumnNotation;
import lu.airsilk.catalogue.mapping.rule.MappedColumn;
import lu.airsilk.catalogue.mapping.rule.RawCell;
import lu.airsilk.catalogue.mapping.rule.RawRow;
import lu.airsilk.catalogue.mapping.rule.SheetField;

/** One row while it is read: its cells by field, and the problems found so far. */
final class RowReading {

    private final RawRow row;
    private final MappedFields mapping;
    private final List<RowProblem> problems = new ArrayList<>();

    /** A field's cell with the way to read it; no column for a constant. */
    record Cell(RawCell raw, Optional<MappedColumn> column) {
        ColumnNotation notation() {
            return column.map(MappedColumn::notation).orElse(ColumnNotation.PLAIN);
        }

        String text() {
            return raw.trimmed();
        }
    }

    RowReading(RawRow row, MappedFields mapping) {
        this.row = row;
        this.mapping = mapping;
    }

    int number() {
        return row.number();
    }

    List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    /** The first filled cell of this field, else its constant; empty when the row says nothing about it. */
    Optional<Cell> cell(SheetField field) {
        return mapping.columnsOf(field).stream()
                .map(column -> new Cell(row.cell(column.index()), Optional.of(column)))
                .filter(cell -> !cell.raw().isBlank())
                .findFirst()
                .or(() -> mapping.constant(field).map(text -> new Cell(RawCell.of(text), Optional.empty())));
    }

    /** The row's cells in all columns of this field, blank ones too. */
    List<Cell> cells(SheetField field) {
        return mapping.columnsOf(field).stream()
                .map(column -> new Cell(row.cell(column.index()), Optional.of(column)))
                .toList();
    }

    boolean hasRowsOfSteps() {
        return mapping.hasRowsOfSteps();
    }

    /** The field of the first column whose field passes. */
    Optional<SheetField> mapped(Predicate<SheetField> test) {
        return mapping.first(test);
    }

    /** The languages in which the sheet can have names. */
    List<SheetField> names() {
        return mapping.names();
    }

    /** The row's texts outside the columns of this field. */
    Stream<String> textsBeside(SheetField field) {
        List<Integer> own =
                mapping.columnsOf(field).stream().map(MappedColumn::index).toList();
        return IntStream.range(0, row.cells().size())
                .filter(index -> !own.contains(index))
                .mapToObj(index -> row.cell(index).text());
    }

    /** Notes that the row lacks what a new product needs. */
    void missing(SheetField field, String code) {
        if (mapping.isDemanding()) {
            error(field, code);
        }
    }

    /** Notes why the row cannot be taken. */
    void error(SheetField field, String code, Object... arguments) {
        note(field, new Fault(code, Severity.ERROR, texts(arguments), ""));
    }

    /** Notes what its sender should look at. */
    void warning(SheetField field, String code, Object... arguments) {
        note(field, new Fault(code, Severity.WARNING, texts(arguments), ""));
    }

    /** Notes a fault with the value that was probably meant. */
    void note(SheetField field, Fault fault) {
        Optional<MappedColumn> column = cell(field)
                .map(Cell::column)
                .orElseGet(() -> mapping.columnsOf(field).stream().findFirst());
        String value = column.map(found -> row.cell(found.index()).text())
                .orElseGet(() -> mapping.constant(field).orElse(""));
        problems.add(new RowProblem(
                row.number(),
                column.map(MappedColumn::heading).orElse(""),
                column.map(found -> CellAddress.of(found.index(), row.number())).orElse(""),
                value,
                fault.code(),
                fault.severity(),
                fault.arguments(),
                fault.suggestion()));
    }

    /** Notes why the row cannot be taken, at one of several cells of a field. */
    void error(Cell cell, String code, Object... arguments) {
        MappedColumn column = cell.column().orElseThrow();
        problems.add(new RowProblem(
                row.number(),
                column.heading(),
                CellAddress.of(column.index(), row.number()),
                cell.raw().text(),
                code,
                Severity.ERROR,
                texts(arguments),
                ""));
    }

    private static List<String> texts(Object... arguments) {
        return Stream.of(arguments).map(String::valueOf).toList();
    }
}
