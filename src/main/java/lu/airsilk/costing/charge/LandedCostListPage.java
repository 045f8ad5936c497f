package lu.airsilk.costing.charge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Collectors;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.faces.Say;

/** The waybills and the bills that are missing. */
@Named
@ViewScoped
public class LandedCostListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient LandedCostList list;

    private final Rows<LandedCostRow> rows =
            new Rows<>(paging -> list.rows(paging), row -> row.awb().number());

    public Rows<LandedCostRow> getRows() {
        return rows;
    }

    /** The missing bills in words. */
    public String missing(LandedCostRow row) {
        return row.missing().stream().map(Say::word).collect(Collectors.joining(" · "));
    }
}
