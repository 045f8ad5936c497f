package lu.airsilk.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.shared.StoreCode;
import org.jspecify.annotations.Nullable;

/** One store. */
@Named
@RequestScoped
public class StoreViewPage {

    @Inject
    StoreDirectory stores;

    @Inject
    FacesContext faces;

    private String code = "";
    private @Nullable StoreRow store;

    public void load() {
        store = stores.row(StoreCode.of(code));
    }

    public StoreRow getStore() {
        return Objects.requireNonNull(store);
    }

    public String getName() {
        return getStore().names().in(reader());
    }

    public String getCity() {
        return getStore().city().names().in(reader());
    }

    /** The receiving days in the reader’s words. */
    public String getDays() {
        return getStore().receivingDays().days().stream()
                .map(day -> day.getDisplayName(TextStyle.SHORT, reader()))
                .collect(Collectors.joining(" "));
    }

    private Locale reader() {
        return faces.getViewRoot().getLocale();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
