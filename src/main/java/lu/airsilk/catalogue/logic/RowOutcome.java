package lu.airsilk.catalogue.logic;

import java.util.List;
import lu.airsilk.shared.Gtin;

/** What became of a row. */
public sealed interface RowOutcome {

    /** Everything found in the row, in the order of the fields. */
    List<RowProblem> problems();

    /** The row can be taken; its problems are warnings. */
    record Accepted(SheetRow row, List<RowProblem> problems) implements RowOutcome {}

    /** The row tells one more step of the price of a product that an earlier row has brought. */
    record Further(int number, Gtin gtin, SheetRow.Step step, List<RowProblem> problems) implements RowOutcome {}

    /** The row cannot be taken; without a problem of its own when the sheet lacks a column that every row needs. */
    record Rejected(RawRow row, List<RowProblem> problems) implements RowOutcome {}
}
