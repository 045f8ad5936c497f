package lu.airsilk.costing.charge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Collectors;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.faces.Say;

/** The waybills and the bills that are missing. */
@Named
@ViewScoped
public class LandedCostListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient LandedCostList list;

    @Inject
    transient CurrentActor actor;

    private final Rows<LandedCostRow> rows =
            new Rows<>(paging -> list.rows(paging), row -> row.awb().number());

    public Rows<LandedCostRow> getRows() {
        return rows;
    }

    /** Whether the reader decides on what is written off, or audits it. */
    public boolean isOfWriteOffs() {
        return actor.has(Role.FINANCE) || actor.has(Role.AUDIT);
    }

    /** The missing bills in words. */
    public String missing(LandedCostRow row) {
        return row.missing().stream().map(Say::word).collect(Collectors.joining(" · "));
    }
}
