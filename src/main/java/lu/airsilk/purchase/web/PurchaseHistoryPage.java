package lu.airsilk.purchase.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import lu.airsilk.purchase.ConcernedStores;
import lu.airsilk.purchase.PurchaseBook;
import lu.airsilk.purchase.TurnRow;
import org.jspecify.annotations.Nullable;

/** What became of an order, on its page: step by step, and the stores that wait for what comes fewer or later. */
@Named
@RequestScoped
public class PurchaseHistoryPage {

    @Inject
    PurchaseViewPage orders;

    @Inject
    PurchaseBook book;

    @Inject
    ConcernedStores concerned;

    private @Nullable List<ConcernedStores.Row> stores;

    public List<TurnRow> getTurns() {
        return book.turns(orders.getOrder().number());
    }

    public List<ConcernedStores.Row> getStores() {
        if (stores == null) {
            stores = concerned.of(orders.getOrder().number());
        }
        return Objects.requireNonNull(stores);
    }

    /** The product of a row as the reader calls it. */
    public String product(ConcernedStores.Row row) {
        return orders.getLines().stream()
                .filter(line -> line.getSheet().sku().equals(row.sku()))
                .findFirst()
                .map(AnswerForm::getName)
                .orElse(row.sku().code());
    }
}
