package lu.airsilk.portal.settings;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import lu.airsilk.location.City;
import lu.airsilk.location.NewStore;
import lu.airsilk.location.StoreClass;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreKeeping;
import lu.airsilk.location.StoreOwners;
import lu.airsilk.location.StoreRow;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.shared.number.StoreCode;

/** Opens a store, or changes one. */
@Named
@ViewScoped
public class StoreEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StoreKeeping keeping;

    @Inject
    transient StoreDirectory stores;

    @Inject
    transient StoreOwners owners;

    private final StoreForm form = new StoreForm();
    private boolean known;
    private int version;

    /** Reads the store whom the address names; a new one without. */
    public void load() {
        if (!form.getCode().isEmpty()) {
            StoreRow row = stores.row(StoreCode.of(form.getCode()));
            form.show(row);
            known = true;
            version = row.version();
        }
    }

    public String save() {
        form.requireMeantOwner(getOwners());
        NewStore said = form.said();
        if (known) {
            keeping.change(said);
        } else {
            keeping.open(said);
        }
        PageWords.done("store.saved", said.code());
        return "/portal/store-view.xhtml?faces-redirect=true&code=" + said.code();
    }

    /** The companies that own stores by now. */
    public List<String> getOwners() {
        return owners.all();
    }

    public StoreForm getForm() {
        return form;
    }

    public boolean isKnown() {
        return known;
    }

    public int getVersion() {
        return version;
    }

    public List<City> getCities() {
        return List.of(City.values());
    }

    public List<StoreClass> getClasses() {
        return List.of(StoreClass.values());
    }

    public List<DayOfWeek> getWeek() {
        return List.of(DayOfWeek.values());
    }

    public String in(DayOfWeek day) {
        return day.getDisplayName(
                TextStyle.SHORT, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public String in(City city) {
        return city.names().in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
