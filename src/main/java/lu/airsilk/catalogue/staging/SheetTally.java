package lu.airsilk.catalogue.staging;

import jakarta.persistence.Embeddable;
import java.util.List;
import lu.airsilk.catalogue.staging.rule.RowOutcome;
import lu.airsilk.catalogue.staging.rule.RowProblem;
import lu.airsilk.catalogue.staging.rule.Severity;

/**
 * What became of a sheet's rows.
 *
 * @param rows under the headings, blank ones left out
 * @param aside rows that a person has set aside: neither good nor wrong
 * @param warnings problems that keep no row out
 */
@Embeddable
public record SheetTally(int rows, int accepted, int rejected, int warnings, int aside) {

    public static final SheetTally NOTHING = new SheetTally(0, 0, 0, 0, 0);

    /** The tally with these rows more. */
    public SheetTally plus(List<RowOutcome> outcomes) {
        int bad = count(outcomes, RowOutcome.Rejected.class);
        int away = count(outcomes, RowOutcome.Aside.class);
        List<RowProblem> problems = outcomes.stream()
                .flatMap(outcome -> outcome.problems().stream())
                .toList();
        int good = outcomes.size() - bad - away;
        return new SheetTally(rows + outcomes.size(), accepted + good, rejected + bad, warnings, aside + away)
                .warned(problems);
    }

    private static int count(List<RowOutcome> outcomes, Class<? extends RowOutcome> kind) {
        return (int) outcomes.stream().filter(kind::isInstance).count();
    }

    /** The tally with the warnings among these problems more. */
    SheetTally warned(List<RowProblem> problems) {
        int warned = (int) problems.stream()
                .filter(problem -> problem.severity() == Severity.WARNING)
                .count();
        return new SheetTally(rows, accepted, rejected, warnings + warned, aside);
    }
}
