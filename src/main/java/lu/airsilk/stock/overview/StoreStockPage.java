package lu.airsilk.stock.overview;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.StockFilter;
import lu.airsilk.stock.StockOverview;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.SortMeta;

/** What store people have in their own stores. */
@Named
@ViewScoped
public class StoreStockPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StockOverview overview;

    @Inject
    transient StockNames names;

    @Inject
    transient CurrentActor actor;

    private String lot = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private final Rows<ShownStock> rows = new Rows<>(this::page, ShownStock::key);

    private Page<ShownStock> page(Paging paging) {
        return names.named(
                overview.rows(
                        StockFilter.ALL
                                .expiring(Optional.ofNullable(from), Optional.ofNullable(until))
                                .of(lot.isBlank() ? Optional.empty() : Optional.of(LotNumber.of(lot))),
                        paging),
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** What expires first stands first, unless the reader asks for another order. */
    public List<SortMeta> getFirstToExpire() {
        return Rows.sortedBy("expiry");
    }

    /** The store whose people may write the lot off; empty for goods elsewhere. */
    public String storeOf(ShownStock row) {
        return actor.has(Role.STORE) || actor.has(Role.ASSISTANT)
                ? row.stock().location().store().map(StoreCode::code).orElse("")
                : "";
    }

    public Rows<ShownStock> getRows() {
        return rows;
    }

    /** The only lot that is shown; empty for all. */
    public String getLot() {
        return lot;
    }

    public void setLot(String lot) {
        this.lot = lot;
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
