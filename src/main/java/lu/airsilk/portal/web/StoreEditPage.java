package lu.airsilk.portal.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.List;
import lu.airsilk.location.City;
import lu.airsilk.location.NewStore;
import lu.airsilk.location.ReceivingDays;
import lu.airsilk.location.StoreClass;
import lu.airsilk.location.StoreKeeping;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.StoreCode;

/** Opens a store. */
@Named
@ViewScoped
public class StoreEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StoreKeeping keeping;

    private final StoreForm form = new StoreForm();

    public String open() {
        StoreCode code = keeping.open(new NewStore(
                StoreCode.of(form.getCode()),
                Names.of(form.getNameZh(), form.getNameEn()),
                form.getOwner(),
                City.valueOf(form.getCity()),
                StoreClass.valueOf(form.getStoreClass()),
                ReceivingDays.ofWords(form.getDays()),
                Duration.ofHours(form.getLeadHours())));
        return "/portal/store-view.xhtml?faces-redirect=true&code=" + code;
    }

    public StoreForm getForm() {
        return form;
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
