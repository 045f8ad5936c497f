package lu.airsilk.order.draft;

import java.io.Serializable;
import java.util.List;

/** A line that needs a look, being mended. */
public class UnclearForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final int row;
    private final List<String> hits;
    private String why = "";
    private String what;
    private String cases;
    private String sku = "";
    private long there;
    private long asked;

    /** @param hits goods that may be meant */
    UnclearForm(DraftSheet.Unclear line, List<String> hits) {
        id = line.id();
        row = line.row();
        what = line.what();
        cases = line.cases();
        this.hits = List.copyOf(hits);
    }

    /** The same with why it waits now. */
    UnclearForm because(DraftSheet.Unclear line, String said) {
        why = said;
        sku = line.again().map(again -> again.sku().code()).orElse("");
        there = line.again().map(again -> again.there().value()).orElse(0L);
        asked = line.again().map(again -> again.asked().value()).orElse(0L);
        return this;
    }

    public long getId() {
        return id;
    }

    public int getRow() {
        return row;
    }

    public List<String> getHits() {
        return hits;
    }

    public String getWhy() {
        return why;
    }

    /** Whether its product is in the order already. */
    public boolean isAgain() {
        return !sku.isEmpty();
    }

    public String getSku() {
        return sku;
    }

    public long getThere() {
        return there;
    }

    public long getAsked() {
        return asked;
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
