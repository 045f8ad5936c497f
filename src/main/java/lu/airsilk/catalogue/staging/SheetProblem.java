package lu.airsilk.catalogue.staging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import lu.airsilk.catalogue.staging.rule.RowProblem;
import lu.airsilk.catalogue.staging.rule.Severity;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;

/** Something wrong in a supplier's sheet, found by one reading of it. */
@Entity
@Table(name = "sheet_problem")
@AppendOnly
public class SheetProblem extends StoredEntity {

    /** Longer values are cut: they are shown to be found again, not to be kept. */
    private static final int LONGEST = 2_000;

    private long importId;
    private int reading;
    private int rowNumber;
    private String heading;
    private String cell;

    @Column(name = "cell_value")
    private String value;

    private String code;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    /** Texts of the message's places; none holds a line break, since they are numbers and codes. */
    private String arguments;

    private String suggestion;

    /** What its row looks like when it cannot be taken; empty for any other. */
    @SuppressWarnings("UnusedVariable") // rows alike are found by it
    private String shape;

    @SuppressWarnings("NullAway.Init")
    protected SheetProblem() {}

    SheetProblem(long importId, int reading, RowProblem problem, String shape) {
        this.importId = importId;
        this.reading = reading;
        this.rowNumber = problem.row();
        this.heading = cut(problem.column());
        this.cell = problem.cell();
        this.value = cut(problem.value());
        this.code = problem.code();
        this.severity = problem.severity();
        this.arguments = cut(String.join("\n", problem.arguments()));
        this.suggestion = cut(problem.suggestion());
        this.shape = shape;
    }

    public RowProblem problem() {
        List<String> places = arguments.isEmpty() ? List.of() : List.of(arguments.split("\n", -1));
        return new RowProblem(rowNumber, heading, cell, value, code, severity, places, suggestion);
    }

    long importId() {
        return importId;
    }

    int reading() {
        return reading;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
