package lu.airsilk.order.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lu.airsilk.catalogue.ProductFinder;
import lu.airsilk.catalogue.ProductRow;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.location.Zones;
import lu.airsilk.order.OrderDraft;
import lu.airsilk.order.StoreOrdering;
import lu.airsilk.shared.StoreCode;

/** Puts an order in and sends it. */
@Named
@ViewScoped
public class OrderEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SUGGESTIONS = 10;
    private static final int USUAL_DAYS = 14;
    private static final String BETWEEN = " · ";

    @Inject
    transient ProductFinder products;

    @Inject
    transient StoreDirectory stores;

    @Inject
    transient StoreOrdering ordering;

    @Inject
    transient Clock clock;

    private String store = "";
    private LocalDate wantedBy = LocalDate.EPOCH;
    private String product = "";
    private final List<LineForm> lines = new ArrayList<>();

    @PostConstruct
    void begin() {
        wantedBy = clock.instant().atZone(Zones.CGO).toLocalDate().plusDays(USUAL_DAYS);
        store = stores.all().stream().findFirst().map(row -> row.code().code()).orElse("");
    }

    public List<String> suggest(String typed) {
        return products.suggest(typed, SUGGESTIONS).stream()
                .map(row -> row.sku() + BETWEEN + name(row))
                .toList();
    }

    /** Adds the chosen product with one case; once more when it is there already. */
    public void add() {
        String sku = product.contains(BETWEEN) ? product.substring(0, product.indexOf(BETWEEN)) : product;
        products.suggest(sku, 1).stream()
                .filter(row -> lines.stream()
                        .noneMatch(line -> line.getSku().equals(row.sku().code())))
                .findFirst()
                .ifPresent(row -> lines.add(new LineForm(row.sku().code(), name(row), row.unitsPerCase())));
        product = "";
    }

    public void remove(LineForm line) {
        lines.remove(line);
    }

    /** Places and sends the order as one command, then shows it. */
    public String send() {
        String number = ordering.order(new OrderDraft(
                        StoreCode.of(store),
                        wantedBy,
                        lines.stream().map(LineForm::wanted).toList()))
                .number();
        return "/order/order-view.xhtml?faces-redirect=true&number=" + number;
    }

    private static String name(ProductRow row) {
        return row.names().in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public List<StoreRow> getStores() {
        return stores.all();
    }

    public List<LineForm> getLines() {
        return lines;
    }

    public String getStore() {
        return store;
    }

    public void setStore(String store) {
        this.store = store;
    }

    public LocalDate getWantedBy() {
        return wantedBy;
    }

    public void setWantedBy(LocalDate wantedBy) {
        this.wantedBy = wantedBy;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }
}
