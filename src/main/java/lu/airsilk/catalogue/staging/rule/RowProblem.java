package lu.airsilk.catalogue.staging.rule;

import java.util.List;

/**
 * Something wrong in a sheet, named so that its sender can mend it.
 *
 * @param row as a spreadsheet counts; the heading's row for a column that is missing altogether
 * @param column the heading, empty for a value that no column gives
 * @param cell the address, for example {@code A7}, or empty
 * @param value as it stands in the cell
 * @param code what is wrong, for example {@code gtin.checkDigit}
 * @param arguments of the message {@link #key()}, in the order of its places
 * @param suggestion the value that the cell should probably have, or empty
 */
public record RowProblem(
        int row,
        String column,
        String cell,
        String value,
        String code,
        Severity severity,
        List<String> arguments,
        String suggestion) {

    public RowProblem {
        arguments = List.copyOf(arguments);
    }

    /** The key of the message that says this problem. */
    public String key() {
        return "import.problem." + code;
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
