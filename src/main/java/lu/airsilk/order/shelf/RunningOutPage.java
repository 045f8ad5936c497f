package lu.airsilk.order.shelf;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.order.Suggestions;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** The products that a store will have sold out within days and has not ordered enough of; the address says which store. */
@Named
@RequestScoped
public class RunningOutPage {

    @Inject
    Suggestions suggestions;

    @Inject
    StoreDirectory stores;

    private String store = "";
    private @Nullable List<Suggestions.Row> rows;

    public List<Suggestions.Row> getRows() {
        if (rows == null) {
            rows = suggestions.all(code()).runningOut();
        }
        return rows;
    }

    private StoreCode code() {
        return store.isEmpty() ? stores.all().getFirst().code() : new StoreCode(store);
    }

    public String getStore() {
        return store;
    }

    public void setStore(String store) {
        this.store = store;
    }
}
