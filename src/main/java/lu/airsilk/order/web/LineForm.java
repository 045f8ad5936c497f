package lu.airsilk.order.web;

import java.io.Serializable;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.order.WantedLine;
import lu.airsilk.platform.faces.Told;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Sku;

/** A line of the order being put in. */
public class LineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String sku;
    private final String name;
    private final long unitsPerCase;
    private long cases;

    LineForm(ProductFacts product, Cases asked) {
        sku = product.sku().code();
        name = product.names().in(Told.reader());
        unitsPerCase = product.unitsPerCase();
        cases = asked.value();
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
