package lu.airsilk.order.shelf;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.order.DraftAddress;
import lu.airsilk.order.Drafting;
import lu.airsilk.order.ListHandover;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.Suggestions;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** The products that a store will have sold out within days and has not ordered enough of; the address says which store. */
@Named
@ViewScoped
public class RunningOutPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Suggestions suggestions;

    @Inject
    transient StoreDirectory stores;

    @Inject
    transient Drafting drafting;

    private String store = "";
    private transient @Nullable List<Suggestions.Rest> rows;

    public List<Suggestions.Rest> getRows() {
        if (rows == null) {
            rows = suggestions.rests(code(), suggestions.all(code()).runningOut());
        }
        return rows;
    }

    /** How many of them are suggested and not in the list yet. */
    public int getProducts() {
        return open().size();
    }

    /** How many cases of them all. */
    public long getCases() {
        return open().stream().mapToLong(row -> row.more().value()).sum();
    }

    private List<Suggestions.Rest> open() {
        return getRows().stream().filter(Suggestions.Rest::isOpen).toList();
    }

    /** Puts what is suggested of them into the store's list, beside what stands there, and shows it. */
    public String take() {
        OrderNumber list = drafting.begin(code());
        List<WantedLine> lines = open().stream().map(Suggestions.Rest::wanted).toList();
        ListHandover.give(
                list, drafting.takeSuggested(list, lines), PageWords.say("orderEdit.suggestedTaken", lines.size()));
        return DraftAddress.of(list);
    }

    private StoreCode code() {
        return store.isEmpty() ? stores.all().getFirst().code() : new StoreCode(store);
    }

    public String getStore() {
        return store;
    }

    public void setStore(String store) {
        this.store = store;
        rows = null;
    }
}
