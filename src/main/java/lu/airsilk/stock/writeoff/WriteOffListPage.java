package lu.airsilk.stock.writeoff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** What is written off at the hub, and what of it waits. */
@Named
@ViewScoped
public class WriteOffListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient WriteOffBook book;

    @Inject
    transient ProductDirectory products;

    @Inject
    transient CurrentActor actor;

    private boolean waiting;

    private final Rows<Shown> rows =
            new Rows<>(this::page, shown -> shown.writeOff().number());

    /**
     * A write-off with the name that people say.
     *
     * @param cost null when nobody knows it, and for who may not know
     */
    public record Shown(
            WriteOffRow writeOff, String product, @Nullable WriteOffCost cost) {}

    private Page<Shown> page(Paging paging) {
        Page<WriteOffRow> page = book.rows(waiting ? Optional.of(WriteOffState.PROPOSED) : Optional.empty(), paging);
        Map<Sku, Names> names = products.names(
                page.items().stream().map(WriteOffRow::sku).distinct().toList());
        Map<String, WriteOffCost> costs = knowsCosts() ? book.costs(page.items()) : Map.of();
        return page.map(row -> new Shown(
                row,
                Optional.ofNullable(names.get(row.sku()))
                        .map(called -> called.in(PageWords.reader()))
                        .orElse(row.sku().code()),
                costs.get(row.number())));
    }

    public void show(boolean onlyWaiting) {
        waiting = onlyWaiting;
        rows.refresh();
    }

    public Rows<Shown> getRows() {
        return rows;
    }

    /** Whether the reader comes from the stock; who knows costs comes from there. */
    public boolean isOfStock() {
        return !actor.has(Role.FINANCE);
    }

    /** Who works with the goods decides by what they are, not by what they have cost. */
    public boolean isMayKnowCosts() {
        return knowsCosts();
    }

    private boolean knowsCosts() {
        return actor.has(Role.FINANCE) || actor.has(Role.AUDIT);
    }

    public boolean isWaiting() {
        return waiting;
    }

    public void setWaiting(boolean waiting) {
        this.waiting = waiting;
    }
}
