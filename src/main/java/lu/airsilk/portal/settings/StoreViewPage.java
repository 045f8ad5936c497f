package lu.airsilk.portal.settings;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.NumberFormat;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.ReceivingRoom;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreKeeping;
import lu.airsilk.location.StoreRow;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** One store. */
@Named
@ViewScoped
public class StoreViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StoreDirectory stores;

    @Inject
    transient StoreKeeping keeping;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Texts texts;

    private String code = "";
    private transient @Nullable StoreRow store;
    private @Nullable Long ambient;
    private @Nullable Long chilled;
    private @Nullable Long frozen;

    public void load() {
        ReceivingRoom room = getStore().room();
        ambient = room.ambient().orElse(null);
        chilled = room.chilled().orElse(null);
        frozen = room.frozen().orElse(null);
    }

    public String measure() {
        keeping.measure(
                StoreCode.of(code),
                new ReceivingRoom(
                        Optional.ofNullable(ambient), Optional.ofNullable(chilled), Optional.ofNullable(frozen)));
        PageWords.done("store.saved", code);
        return "/portal/store-view.xhtml?faces-redirect=true&code=" + code;
    }

    public boolean isMayMeasure() {
        return actor.has(Role.ADMIN);
    }

    /** A limit as the reader writes numbers, or that there is none. */
    public String litres(@Nullable Long limit) {
        return limit == null
                ? texts.say("store.room.none", List.of(), reader())
                : NumberFormat.getIntegerInstance(reader()).format(limit);
    }

    public boolean isMayChange() {
        return actor.has(Role.ADMIN);
    }

    public StoreRow getStore() {
        if (store == null) {
            store = stores.row(StoreCode.of(code));
        }
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

    private static Locale reader() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public @Nullable Long getAmbient() {
        return ambient;
    }

    public void setAmbient(@Nullable Long ambient) {
        this.ambient = ambient;
    }

    public @Nullable Long getChilled() {
        return chilled;
    }

    public void setChilled(@Nullable Long chilled) {
        this.chilled = chilled;
    }

    public @Nullable Long getFrozen() {
        return frozen;
    }

    public void setFrozen(@Nullable Long frozen) {
        this.frozen = frozen;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
