package lu.airsilk.stock.shelf;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.shared.number.StoreCode;

/** Counts a store's lots: what is found and counted there is kept on the device until it is posted. */
@Named
@ViewScoped
public class StoreCountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ShelfLines shelves;

    @Inject
    transient StoreDirectory stores;

    private String store = "";

    public void open() {
        if (store.isEmpty()) {
            store = stores.all().getFirst().code().code();
        }
    }

    public String again() {
        return "/stock/store-count?faces-redirect=true&store=" + store;
    }

    public List<StoreRow> getStores() {
        return stores.all();
    }

    public List<ShelfLine> getLots() {
        return shelves.of(StoreCode.of(store), PageWords.reader());
    }

    public String getStore() {
        return store;
    }

    public void setStore(String store) {
        this.store = store;
    }
}
