package lu.airsilk.order.web;

import java.io.Serializable;
import lu.airsilk.order.DraftSheet;

/** A line that needs a look, being mended. */
public class UnclearForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final int row;
    private final String why;
    private String what;
    private String cases;

    UnclearForm(DraftSheet.Unclear line, String why) {
        id = line.id();
        row = line.row();
        what = line.what();
        cases = line.cases();
        this.why = why;
    }

    public long getId() {
        return id;
    }

    public int getRow() {
        return row;
    }

    public String getWhy() {
        return why;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getCases() {
        return cases;
    }

    public void setCases(String cases) {
        this.cases = cases;
    }
}
