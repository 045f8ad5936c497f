package lu.airsilk.stock.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lu.airsilk.location.Place;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.Told;
import lu.airsilk.shared.StoreCode;
import lu.airsilk.stock.Shelving;
import lu.airsilk.stock.StockFilter;
import lu.airsilk.stock.StockOverview;
import lu.airsilk.stock.WasteReason;

/** Counts a store's lots, and notes what was thrown away. */
@Named
@ViewScoped
public class StoreCountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StockOverview overview;

    @Inject
    transient StockNames names;

    @Inject
    transient Shelving shelving;

    @Inject
    transient StoreDirectory stores;

    private String store = "";
    private final List<ShelfForm> lots = new ArrayList<>();

    public void open() {
        if (store.isEmpty()) {
            store = stores.all().getFirst().code().code();
        }
        lots.clear();
        StockFilter here = StockFilter.ALL.at(Place.store(StoreCode.of(store)));
        names.named(overview.rows(here, Paging.first(Paging.LARGEST)), Told.reader())
                .items()
                .forEach(row -> lots.add(new ShelfForm(row)));
    }

    /** Keeps what was counted; lots that nobody typed a number for were not counted. */
    public String count() {
        Optional<String> number = shelving.count(
                StoreCode.of(store),
                lots.stream().flatMap(lot -> lot.counted().stream()).toList());
        number.ifPresentOrElse(found -> Told.done("storeCount.done", found), () -> Told.done("storeCount.same"));
        return again();
    }

    /** Notes that units of a lot were thrown away. */
    public String waste(ShelfForm lot) {
        shelving.waste(StoreCode.of(store), lot.lot(), lot.wasted(), lot.getReason());
        Told.done("storeCount.wasted");
        return again();
    }

    public String again() {
        return "/stock/store-count?faces-redirect=true&store=" + store;
    }

    public List<WasteReason> getReasons() {
        return Arrays.asList(WasteReason.values());
    }

    public List<StoreRow> getStores() {
        return stores.all();
    }

    public List<ShelfForm> getLots() {
        return lots;
    }

    public String getStore() {
        return store;
    }

    public void setStore(String store) {
        this.store = store;
    }
}
