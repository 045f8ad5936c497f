package lu.airsilk.stock.overview;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.desk.TypedNumber;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Place;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.StockFilter;
import lu.airsilk.stock.StockOverview;
import lu.airsilk.stock.StockRow;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.SortMeta;

/** What lies where, for the hub and for allocation. */
@Named
@ViewScoped
public class StockOverviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> PLACES =
            List.of(Place.HUB.code(), Place.IN_DELIVERY.code(), Place.DAMAGED.code());

    @Inject
    transient StockOverview overview;

    @Inject
    transient StockNames names;

    @Inject
    transient ProductDirectory products;

    @Inject
    transient CurrentActor actor;

    private String location = "";
    private String sku = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private boolean unheld;

    private final Rows<ShownStock> rows = new Rows<>(this::page, ShownStock::key);

    private Page<ShownStock> page(Paging paging) {
        return names.named(
                overview.rows(filtered(), paging),
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** What is typed is a product's number, or else a lot's. */
    private StockFilter filtered() {
        TypedNumber typed = new TypedNumber(sku);
        Optional<Sku> product =
                typed.as(Sku::of).filter(one -> products.facts(List.of(one)).containsKey(one));
        return new StockFilter(given(location).map(Place::of), product)
                .of(product.isPresent() ? Optional.empty() : typed.lot())
                .expiring(Optional.ofNullable(from), Optional.ofNullable(until))
                .unheld(unheld);
    }

    private static Optional<String> given(String typed) {
        return Optional.of(typed.strip()).filter(text -> !text.isEmpty());
    }

    /** Asks anew, with the filters as they are now. */
    public void filter() {
        rows.refresh();
    }

    public List<SortMeta> getSorted() {
        return isByExpiry() ? Rows.sortedBy("expiry") : List.of();
    }

    /** Of goods that expire in a span of days, what expires first stands first. */
    public boolean isByExpiry() {
        return from != null || until != null;
    }

    public Rows<ShownStock> getRows() {
        return rows;
    }

    /** Whether openings and write-offs are for the reader. */
    public boolean isOpening() {
        return actor.has(Role.HUB) || actor.has(Role.AUDIT);
    }

    /** Whether something of it is nobody's, and may be written off by the reader. */
    public boolean mayWriteOff(ShownStock row) {
        StockRow stock = row.stock();
        return actor.has(Role.HUB)
                && stock.location().equals(Place.HUB)
                && stock.units().isMoreThan(stock.held().plus(stock.reserved()));
    }

    public boolean isHub() {
        return actor.has(Role.HUB);
    }

    /** The places that are no stores. */
    public List<String> getPlaces() {
        return PLACES;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public String getSku() {
        return sku;
    }

    public void setSku(String sku) {
        this.sku = sku;
    }

    public boolean isUnheld() {
        return unheld;
    }

    public void setUnheld(boolean unheld) {
        this.unheld = unheld;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
