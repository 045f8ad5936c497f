package lu.airsilk.portal.settings;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.shared.Names;

/** The stores that the reader may see. */
@Named
@ViewScoped
public class StoreListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StoreDirectory stores;

    @Inject
    transient CurrentActor actor;

    private final Rows<StoreRow> rows =
            new Rows<>(paging -> stores.rows(paging), row -> row.code().code());

    public Rows<StoreRow> getRows() {
        return rows;
    }

    public String in(Names names) {
        return names.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public boolean isMayOpen() {
        return actor.has(Role.ADMIN);
    }
}
