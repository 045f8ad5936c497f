package lu.airsilk.catalogue.pricing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.ProductLookup;
import lu.airsilk.catalogue.price.PriceListRow;
import lu.airsilk.catalogue.price.PriceListState;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Notation;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.ListFile;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.supplier.SupplierDirectory;
import lu.airsilk.supplier.SupplierRow;
import org.jspecify.annotations.Nullable;

/** The suppliers' price lists. */
@Named
@ViewScoped
public class PriceListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PriceBook book;

    @Inject
    transient PriceWriting writing;

    @Inject
    transient ProductLookup lookup;

    @Inject
    transient SupplierDirectory suppliers;

    @Inject
    transient CurrentActor actor;

    private final ListFile list = new ListFile();
    private final WrittenPricesForm form = new WrittenPricesForm();
    private String state = "";

    private final Rows<PriceListRow> rows =
            new Rows<>(paging -> book.rows(Optional.empty(), wanted(), paging), PriceListRow::number);

    /** What is wrong in the rows is told of all of them at once. */
    public @Nullable String write() {
        return list.tell(() -> writing.write(form.read(texts -> lookup.named(texts), Notation.of(PageWords.reader()))))
                .map(number -> {
                    PageWords.done("priceList.written", number);
                    return "/catalogue/price-list-view?faces-redirect=true&number=" + number;
                })
                .orElse(null);
    }

    public ListFile getList() {
        return list;
    }

    public boolean isMayWrite() {
        return actor.has(Role.BUYER);
    }

    public List<SupplierRow> getSuppliers() {
        return isMayWrite() ? suppliers.rows(Paging.first(Paging.LARGEST)).items() : List.of();
    }

    /** Prices are in the currency in which the supplier is paid, unless the buyer says another. */
    public void chosen() {
        getSuppliers().stream()
                .filter(each -> each.code().code().equals(form.getSupplier()))
                .findFirst()
                .ifPresent(each -> form.setCurrency(each.currency().getCurrencyCode()));
    }

    public WrittenPricesForm getForm() {
        return form;
    }

    private Optional<PriceListState> wanted() {
        return Arrays.stream(PriceListState.values())
                .filter(word -> word.name().equals(state))
                .findFirst();
    }

    public void narrow() {
        rows.refresh();
    }

    public String getSentence() {
        return PageWords.say("priceList.state", count(Optional.empty()), count(Optional.of(PriceListState.SUBMITTED)));
    }

    private long count(Optional<PriceListState> of) {
        return book.rows(Optional.empty(), of, Paging.first(1)).total();
    }

    public List<PriceListState> getStates() {
        return Arrays.asList(PriceListState.values());
    }

    public Rows<PriceListRow> getRows() {
        return rows;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
    }
}
