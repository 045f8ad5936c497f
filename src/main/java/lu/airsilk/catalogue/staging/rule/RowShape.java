package lu.airsilk.catalogue.staging.rule;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.mapping.rule.CellAddress;
import lu.airsilk.catalogue.mapping.rule.RawRow;

/**
 * What rows that cannot be taken have in common: which of their columns are filled, and what is wrong in which. Headings
 * of groups look alike so, sums too, whatever stands in them; two faults of one column do not.
 */
public final class RowShape {

    private static final int LONGEST = 200;

    private RowShape() {}

    /** The shape of a rejected row as a text, such as {@code A,B|A:gtin.digits}. */
    public static String of(RowOutcome.Rejected rejected) {
        RawRow row = rejected.row();
        String filled = IntStream.range(0, row.cells().size())
                .filter(column -> !row.cell(column).isBlank())
                .mapToObj(CellAddress::column)
                .collect(Collectors.joining(","));
        String shape = filled + "|" + wrong(rejected.problems());
        return shape.length() <= LONGEST
                ? shape
                : UUID.nameUUIDFromBytes(shape.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String wrong(List<RowProblem> problems) {
        return problems.stream()
                .filter(RowProblem::isError)
                .map(problem -> problem.cell().replaceAll("\\d", "") + ":" + problem.code())
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }
}
