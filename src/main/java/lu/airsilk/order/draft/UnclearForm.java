package lu.airsilk.order.draft;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A line that needs a look, being mended. */
public class UnclearForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many are offered at once, the others when they are asked for. */
    private static final int OFFERED = 4;

    private final long id;
    private final int row;
    private final List<String> hits;
    private boolean unfolded;
    private String why = "";
    private String place = "";
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

    UnclearForm under(String said) {
        place = said;
        return this;
    }

    /**
     * Which of the lists it is of, for each line whose row stands in several of those that wait, from 1; 0 for the others,
     * whose row says enough: no line keeps with which list it came, and one that was put back comes last.
     */
    static List<Integer> lists(List<DraftSheet.Unclear> waiting) {
        Map<Integer, Long> lines =
                waiting.stream().collect(Collectors.groupingBy(DraftSheet.Unclear::row, Collectors.counting()));
        Map<Integer, Integer> before = new HashMap<>();
        return waiting.stream()
                .map(DraftSheet.Unclear::row)
                .map(row -> lines.getOrDefault(row, 0L) > 1 ? before.merge(row, 1, Integer::sum) : 0)
                .toList();
    }

    /** Where it was written. */
    public String getPlace() {
        return place;
    }

    public long getId() {
        return id;
    }

    public int getRow() {
        return row;
    }

    /** The goods that are offered. */
    public List<String> getHits() {
        return hits.subList(0, hits.size() - getMore());
    }

    /** How many others fit as well; one more takes no more room than to say so. */
    public int getMore() {
        return unfolded || hits.size() <= OFFERED + 1 ? 0 : hits.size() - OFFERED;
    }

    public void unfold() {
        unfolded = true;
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
