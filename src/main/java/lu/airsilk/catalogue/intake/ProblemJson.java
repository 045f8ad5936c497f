package lu.airsilk.catalogue.intake;

import java.util.Locale;
import lu.airsilk.catalogue.staging.rule.RowProblem;
import lu.airsilk.catalogue.staging.rule.Severity;
import lu.airsilk.platform.Texts;

/** Something wrong in a sheet, as programs and people read it. */
public record ProblemJson(
        int row,
        String column,
        String cell,
        String value,
        String code,
        Severity severity,
        String message,
        String suggestion) {

    static ProblemJson of(RowProblem problem, Texts texts, Locale reader) {
        return new ProblemJson(
                problem.row(),
                problem.column(),
                problem.cell(),
                problem.value(),
                problem.code(),
                problem.severity(),
                texts.say(problem.key(), problem.arguments(), reader),
                problem.suggestion());
    }
}
