package lu.airsilk.catalogue.intake;

import java.io.Serializable;
import java.util.Optional;
import lu.airsilk.catalogue.mapping.rule.CellAddress;
import lu.airsilk.catalogue.staging.Mend;
import lu.airsilk.catalogue.staging.rule.RowProblem;

/** One problem of a sheet while somebody mends its cell. */
public class ProblemForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient RowProblem problem;
    private final long alike;
    private final String others;
    private String text;

    /**
     * A problem as it stands.
     *
     * @param alike how many wrong rows look like its row, itself among them; 0 when it keeps no row out
     * @param others whose goods its row would name with what is suggested; empty when not another supplier's
     */
    ProblemForm(RowProblem problem, long alike, Optional<String> others) {
        this.problem = problem;
        this.alike = alike;
        this.others = others.orElse("");
        this.text = problem.value();
    }

    /** What was written into the cell; nothing when it is as it was. */
    Optional<Mend> mend() {
        return text.equals(problem.value())
                ? Optional.empty()
                : CellAddress.parse(problem.cell()).map(place -> new Mend(place.row(), place.column(), text));
    }

    /** A problem of a whole column has no cell to write into. */
    public boolean isMendable() {
        return CellAddress.parse(problem.cell()).isPresent();
    }

    /** How many wrong rows look like its row; 0 when there is nothing to set aside. */
    public long getAlike() {
        return alike;
    }

    /** Whose goods its row would name with what is suggested, in words; empty when not another supplier's. */
    public String getOthers() {
        return others;
    }

    public RowProblem getProblem() {
        return problem;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}
