package lu.airsilk.order.shelf;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.order.DraftAddress;
import lu.airsilk.order.Drafting;
import lu.airsilk.order.ListHandover;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.Repeating;
import lu.airsilk.order.Suggestions;
import lu.airsilk.order.TakenList;
import lu.airsilk.platform.faces.PageWords;
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

    @Inject
    Drafting drafting;

    @Inject
    Repeating repeating;

    private String store = "";
    private @Nullable List<Suggestions.Row> rows;
    private @Nullable List<Suggestions.Row> open;

    public List<Suggestions.Row> getRows() {
        if (rows == null) {
            rows = suggestions.all(code()).runningOut();
        }
        return rows;
    }

    /** How many of them are suggested and not in the list yet. */
    public int getProducts() {
        return open().size();
    }

    /** How many cases of them all. */
    public long getCases() {
        return open().stream().mapToLong(row -> row.cases().value()).sum();
    }

    private List<Suggestions.Row> open() {
        if (open == null) {
            open = suggestions.open(code(), suggested().toList());
        }
        return open;
    }

    private Stream<Suggestions.Row> suggested() {
        return getRows().stream().filter(row -> !row.cases().isZero());
    }

    /** Puts what is suggested of them into the store's list, where that is empty, and shows it; else it is asked there how. */
    public String take() {
        OrderNumber list = drafting.begin(code());
        Optional<TakenList> taken =
                repeating.begin(list, suggested().map(Suggestions.Row::wanted).toList());
        taken.ifPresent(all -> ListHandover.give(list, all, PageWords.say("orderEdit.suggestedTaken", all.taken())));
        return DraftAddress.of(list) + (taken.isPresent() ? "" : "&suggested=true");
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
