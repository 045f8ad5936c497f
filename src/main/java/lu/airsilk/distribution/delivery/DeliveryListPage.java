package lu.airsilk.distribution.delivery;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.faces.SeenRows;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.supply.WaitingStore;

/** The deliveries: all of them at the hub, with the stores whose goods wait; a store sees its own. */
@Named
@ViewScoped
public class DeliveryListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DeliveryBook book;

    @Inject
    transient Delivering delivering;

    @Inject
    transient StoreDirectory directory;

    @Inject
    transient CurrentActor actor;

    private String state = "";
    private transient Map<StoreCode, String> names = Map.of();

    private final Rows<DeliveryRow> rows = new Rows<>(
            paging -> book.rows(search(), paging), row -> row.number().number());

    private final SeenRows<WaitingStore> waiting = new SeenRows<>(() -> book.waiting());

    private DeliverySearch search() {
        return new DeliverySearch(
                Optional.empty(),
                Arrays.stream(DeliveryState.values())
                        .filter(each -> each.name().equals(state))
                        .findFirst());
    }

    public void filter() {
        rows.refresh();
    }

    /** Gathers the store's goods and shows the draft. */
    public String prepare(StoreCode store) {
        DeliveryNumber number = delivering.prepare(store).number();
        return "/distribution/delivery-view.xhtml?faces-redirect=true&number=" + number;
    }

    public List<WaitingStore> getWaiting() {
        return isMayPrepare() ? waiting.get() : List.of();
    }

    /** How many stand ready to be sent off. */
    public long getPrepared() {
        return isMayPrepare()
                ? book.rows(new DeliverySearch(Optional.empty(), Optional.of(DeliveryState.DRAFT)), Paging.first(1))
                        .total()
                : 0;
    }

    public boolean isMayPrepare() {
        return actor.has(Role.HUB);
    }

    /** What the reader calls the store. */
    public String storeName(StoreCode code) {
        if (names.isEmpty()) {
            Locale reader = FacesContext.getCurrentInstance().getViewRoot().getLocale();
            names = directory.all().stream()
                    .collect(Collectors.toMap(
                            StoreRow::code, store -> store.names().in(reader)));
        }
        return names.getOrDefault(code, code.code());
    }

    public List<DeliveryState> getStates() {
        return Arrays.asList(DeliveryState.values());
    }

    public Rows<DeliveryRow> getRows() {
        return rows;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
