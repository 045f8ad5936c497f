package lu.airsilk.catalogue.staging.rule;

import java.util.List;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.goods.rule.Completion;
import lu.airsilk.catalogue.goods.rule.SheetRow;
import lu.airsilk.catalogue.mapping.rule.RawCell;
import lu.airsilk.catalogue.mapping.rule.RawRow;
import lu.airsilk.shared.number.Gtin;

/** What became of a row. */
public sealed interface RowOutcome {

    /** Everything found in the row, in the order of the fields. */
    List<RowProblem> problems();

    /** The row can be taken; its problems are warnings. */
    record Accepted(SheetRow row, List<RowProblem> problems) implements RowOutcome {}

    /** The row says more of a product that exists; its problems are warnings. */
    record Completing(Completion row, List<RowProblem> problems) implements RowOutcome {}

    /** A person has set the row aside; it is told and not counted as wrong. */
    record Aside(RawRow row, List<RowProblem> problems) implements RowOutcome {

        /** The row as it is told: a line of its texts. */
        public static Aside of(RawRow row) {
            String text = row.cells().stream()
                    .map(RawCell::trimmed)
                    .filter(cell -> !cell.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(" · "));
            return new Aside(
                    row,
                    List.of(new RowProblem(row.number(), "", "", text, "row.aside", Severity.ASIDE, List.of(), "")));
        }
    }

    /** The row tells one more step of the price of a product that an earlier row has brought. */
    record Further(int number, Gtin gtin, SheetRow.Step step, List<RowProblem> problems) implements RowOutcome {}

    /** The row cannot be taken; without a problem of its own when the sheet lacks a column that every row needs. */
    record Rejected(RawRow row, List<RowProblem> problems) implements RowOutcome {}
}
