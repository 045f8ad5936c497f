package lu.airsilk.stock.shelf;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** Counts a store's lots: what is found and counted there is kept on the device until it is posted; what was found last is listed. */
@Named
@ViewScoped
public class StoreCountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ShelfLines shelves;

    @Inject
    transient StoreDirectory stores;

    @Inject
    transient CountBook book;

    @Inject
    transient Shelving shelving;

    @Inject
    transient Clock clock;

    @Inject
    transient ProductDirectory products;

    private String number = "";
    private String store = "";
    private transient @Nullable List<CountBook.Row> newest;
    private Instant listed = Instant.EPOCH;
    private transient Map<Sku, ProductFacts> facts = Map.of();

    /** Of a store, or of the one whose count is named. */
    public void open() {
        if (!number.isEmpty()) {
            store = book.of(number).getFirst().store().code();
        }
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

    /** What a line looks like, for goods that are found though the books show none: the page puts name and lot into it. */
    public ShelfLine getBlank() {
        return new ShelfLine("{0}", "", "{1}", "", null, 0, 2, "", "");
    }

    /** What was found last, or by the count that is named, with the names of the goods, all asked at once. */
    public List<CountBook.Row> getNewest() {
        List<CountBook.Row> known = newest;
        if (known == null) {
            known = number.isEmpty() ? book.newest(StoreCode.of(store)) : book.of(number);
            newest = known;
            listed = clock.instant();
            facts = products.facts(
                    known.stream().map(CountBook.Row::sku).distinct().toList());
        }
        return known;
    }

    /**
     * Whether the whole count of this row can be taken back, asked at the first of its rows; a button that was seen is answered, too
     * late as well.
     */
    public boolean mayTakeBack(CountBook.Row row) {
        boolean first = getNewest().stream()
                .filter(each -> each.count().equals(row.count()))
                .findFirst()
                .filter(row::equals)
                .isPresent();
        return first && !row.takenBack() && listed.isBefore(row.takenBackUntil());
    }

    public String takeBack(CountBook.Row row) {
        shelving.takeBackCount(row.count());
        PageWords.done("storeCount.back", row.count());
        return again();
    }

    /** What its list shows: what was found last, or all that one count found. */
    public String getHead() {
        return number.isEmpty() ? PageWords.say("storeCount.newest") : PageWords.say("storeCount.found", number);
    }

    /** “Olive oil: 3 pieces short”. */
    public String told(CountBook.Row row) {
        return PageWords.say(
                row.more() ? "storeCount.foundMore" : "storeCount.foundLess",
                Objects.requireNonNull(facts.get(row.sku())).names().in(PageWords.reader()),
                Say.packed(row.units().value(), row.unitsPerCase()));
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getStore() {
        return store;
    }

    public void setStore(String store) {
        this.store = store;
    }
}
