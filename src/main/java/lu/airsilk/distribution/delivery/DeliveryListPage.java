package lu.airsilk.distribution.delivery;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.faces.SeenRows;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.supply.WaitingStore;
import org.jspecify.annotations.Nullable;

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

    @Inject
    transient Clock clock;

    private String state = "";
    private transient Map<StoreCode, StoreRow> stores = new HashMap<>();

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
        PreparedDelivery prepared = delivering.prepare(store);
        if (!prepared.leftOut().isEmpty()) {
            PageWords.next(
                    FacesMessage.SEVERITY_WARN,
                    PageWords.say(
                            "deliveryList.leftOut",
                            Delivering.named(prepared.leftOut()),
                            prepared.leftOut().size()));
        }
        return "/distribution/delivery-view.xhtml?faces-redirect=true&number=" + prepared.number();
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
        return store(code).names().in(PageWords.reader());
    }

    private StoreRow store(StoreCode code) {
        if (stores.isEmpty()) {
            directory.all().forEach(store -> stores.put(store.code(), store));
        }
        return stores.computeIfAbsent(code, directory::row);
    }

    /** When a truck that is under way should be at the door; missing for others. */
    public @Nullable TruckDue due(DeliveryRow row) {
        return row.state() == DeliveryState.DISPATCHED
                ? TruckDue.of(row.dispatchedAt(), store(row.store()), clock.instant())
                        .orElse(null)
                : null;
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
