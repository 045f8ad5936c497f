package lu.airsilk.stock.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.stock.StockFilter;
import lu.airsilk.stock.StockOverview;

/** What store people have in their own stores. */
@Named
@ViewScoped
public class StoreStockPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StockOverview overview;

    @Inject
    transient StockNames names;

    private final Rows<ShownStock> rows = new Rows<>(this::page, ShownStock::key);

    private Page<ShownStock> page(Paging paging) {
        return names.named(
                overview.rows(StockFilter.ALL, paging),
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public Rows<ShownStock> getRows() {
        return rows;
    }
}
