package lu.airsilk.catalogue.wish;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.Sku;

/** What the reader's stores have asked for, and what has become of it. */
@Named
@ViewScoped
public class OwnWishesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient WishBook book;

    @Inject
    transient ProductDirectory products;

    private transient Map<Sku, Names> names = Map.of();

    private final Rows<WishRow> rows = new Rows<>(this::page, row -> Long.toString(row.id()));

    private Page<WishRow> page(Paging paging) {
        Page<WishRow> page = book.own(paging);
        names = products.names(page.items().stream()
                .flatMap(row -> row.sku().stream())
                .distinct()
                .toList());
        return page;
    }

    /** The number of what is offered; empty when nothing is. */
    public String sku(WishRow row) {
        return row.sku().map(Sku::code).orElse("");
    }

    /** What the offered product is called. */
    public String product(WishRow row) {
        return row.sku()
                .flatMap(sku -> Optional.ofNullable(names.get(sku)))
                .map(name -> name.in(PageWords.reader()))
                .orElse("");
    }

    public Rows<WishRow> getRows() {
        return rows;
    }
}
