package lu.airsilk.order.owner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.master.FigureSheet;
import org.jspecify.annotations.Nullable;

/** The budgets of all stores by list: an owner of thirty stores plans a year in a sheet. */
@Named
@ViewScoped
public class BudgetSheetPage extends FigureSheet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient BudgetBook book;

    @Inject
    transient BudgetKeeping keeping;

    @Override
    protected Set<String> columns() {
        return NewStoreBudgetJson.COLUMNS;
    }

    @Override
    protected Stream<List<@Nullable Object>> inForce() {
        return book.ahead().stream()
                .map(budget ->
                        List.of(budget.store(), budget.month(), budget.amount().amount()));
    }

    @Override
    protected int take(byte[] file) {
        return keeping.sayAll(NewStoreBudgetJson.list(file)).size();
    }

    @Override
    protected String taken() {
        return "storeBudgets.taken";
    }

    @Override
    protected String page() {
        return "/order/store-budgets";
    }
}
