package lu.airsilk.order.web;

import java.io.Serializable;
import lu.airsilk.order.WantedLine;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Sku;

/** A line of the order being put in. */
public class LineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String sku;
    private final String name;
    private final long unitsPerCase;
    private long cases = 1;

    LineForm(String sku, String name, long unitsPerCase) {
        this.sku = sku;
        this.name = name;
        this.unitsPerCase = unitsPerCase;
    }

    WantedLine wanted() {
        return new WantedLine(Sku.of(sku), Cases.of(cases));
    }

    public String getSku() {
        return sku;
    }

    public String getName() {
        return name;
    }

    public long getUnitsPerCase() {
        return unitsPerCase;
    }

    public long getCases() {
        return cases;
    }

    public void setCases(long cases) {
        this.cases = cases;
    }
}
