package lu.airsilk.catalogue;

import jakarta.persistence.Embeddable;
import java.util.List;
import lu.airsilk.catalogue.logic.RowOutcome;
import lu.airsilk.catalogue.logic.RowProblem;

/**
 * What became of a sheet's rows.
 *
 * @param rows under the headings, blank ones left out
 * @param warnings problems that keep no row out
 */
@Embeddable
public record SheetTally(int rows, int accepted, int rejected, int warnings) {

    static final SheetTally NOTHING = new SheetTally(0, 0, 0, 0);

    /** The tally with these rows more. */
    SheetTally plus(List<RowOutcome> outcomes) {
        int bad = (int)
                outcomes.stream().filter(RowOutcome.Rejected.class::isInstance).count();
        List<RowProblem> problems = outcomes.stream()
                .flatMap(outcome -> outcome.problems().stream())
                .toList();
        return new SheetTally(rows + outcomes.size(), accepted + outcomes.size() - bad, rejected + bad, warnings)
                .warned(problems);
    }

    /** The tally with the warnings among these problems more. */
    SheetTally warned(List<RowProblem> problems) {
        int warned =
                (int) problems.stream().filter(problem -> !problem.isError()).count();
        return new SheetTally(rows, accepted, rejected, warnings + warned);
    }
}
