package lu.airsilk.order.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.catalogue.Assortment;
import lu.airsilk.catalogue.CaseLimits;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.catalogue.ProductFinder;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.location.Zones;
import lu.airsilk.order.OrderBook;
import lu.airsilk.order.OrderDraft;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.OrderSheet;
import lu.airsilk.order.OrderState;
import lu.airsilk.order.StoreOrdering;
import lu.airsilk.platform.faces.Told;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.StoreCode;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/**
 * Puts an order in and sends it. Each step is kept as a draft in the database, and the page's address names it: whoever
 * loses the connection, the session or the node goes on where they were.
 */
@Named
@ViewScoped
public class OrderEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SUGGESTIONS = 10;
    private static final int USUAL_DAYS = 14;
    private static final String BETWEEN = " · ";

    @Inject
    transient ProductFinder finder;

    @Inject
    transient ProductDirectory products;

    @Inject
    transient Assortment assortment;

    @Inject
    transient StoreDirectory stores;

    @Inject
    transient OrderBook book;

    @Inject
    transient StoreOrdering ordering;

    @Inject
    transient Clock clock;

    private String number = "";
    private String store = "";
    private LocalDate wantedBy = LocalDate.EPOCH;
    private String product = "";
    private final List<LineForm> lines = new ArrayList<>();
    private transient @Nullable OrderSheet kept;

    @PostConstruct
    void begin() {
        wantedBy = clock.instant().atZone(Zones.CGO).toLocalDate().plusDays(USUAL_DAYS);
        store = stores.all().stream().findFirst().map(row -> row.code().code()).orElse("");
    }

    /** Goes on with the draft that the address names; what is no draft any more is only shown. */
    public @Nullable String load() {
        if (number.isEmpty()) {
            return null;
        }
        OrderSheet draft = book.sheet(new OrderNumber(number));
        if (draft.state() != OrderState.DRAFT) {
            return view();
        }
        kept = draft;
        store = draft.store().code();
        wantedBy = draft.wantedBy();
        var facts =
                products.facts(draft.lines().stream().map(OrderSheet.Line::sku).toList());
        lines.clear();
        draft.lines()
                .forEach(line ->
                        lines.add(new LineForm(Objects.requireNonNull(facts.get(line.sku())), line.requested())));
        return null;
    }

    public List<String> suggest(String typed) {
        return finder.suggest(typed, SUGGESTIONS).stream()
                .map(row -> row.sku() + BETWEEN + row.names().in(Told.reader()))
                .toList();
    }

    /** Adds the chosen product with the fewest cases that the store may order; once only. */
    public void add() {
        String sku = product.contains(BETWEEN) ? product.substring(0, product.indexOf(BETWEEN)) : product;
        product = "";
        Optional<ProductFacts> chosen = finder.suggest(sku, 1).stream()
                .filter(row -> lines.stream()
                        .noneMatch(line -> line.getSku().equals(row.sku().code())))
                .findFirst()
                .map(row -> products.facts(row.sku()));
        chosen.ifPresent(facts -> lines.add(new LineForm(facts, fewest(facts))));
        if (chosen.isPresent()) {
            keep();
        }
    }

    private Cases fewest(ProductFacts facts) {
        return assortment
                .limits(StoreCode.of(store), facts.sku())
                .map(CaseLimits::min)
                .orElse(Cases.of(1));
    }

    public void remove(LineForm line) {
        lines.remove(line);
        keep();
    }

    /** Keeps the draft as it now reads; one without lines is nothing to keep. */
    public void keep() {
        if (lines.isEmpty()) {
            discard();
        } else if (number.isEmpty()) {
            number = ordering.place(draft()).number();
            kept = book.sheet(new OrderNumber(number));
            PrimeFaces.current().executeScript("history.replaceState(null, '', '?number=" + number + "')");
        } else {
            ordering.redraft(new OrderNumber(number), draft());
            kept = book.sheet(new OrderNumber(number));
        }
    }

    private void discard() {
        if (!number.isEmpty()) {
            ordering.discard(new OrderNumber(number));
            number = "";
            kept = null;
        }
    }

    /** Sends the order as one command, then shows it. */
    public String send() {
        if (number.isEmpty()) {
            number = ordering.order(draft()).number();
        } else {
            ordering.sendDraft(new OrderNumber(number), draft());
        }
        return view();
    }

    private OrderDraft draft() {
        return new OrderDraft(
                StoreCode.of(store),
                wantedBy,
                lines.stream().map(LineForm::wanted).toList());
    }

    private String view() {
        return "/order/order-view.xhtml?faces-redirect=true&number=" + number;
    }

    /** The draft as it stands in the database; none before the first line. */
    public @Nullable OrderSheet getKept() {
        if (kept == null && !number.isEmpty()) {
            kept = book.sheet(new OrderNumber(number));
        }
        return kept;
    }

    public List<StoreRow> getStores() {
        return stores.all();
    }

    public List<LineForm> getLines() {
        return lines;
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
