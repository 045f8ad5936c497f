package lu.airsilk.costing.landed;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.catalogue.Category;
import lu.airsilk.master.ProposalSheet;
import org.jspecify.annotations.Nullable;

/** The rules of this page by list. */
@Named
@ViewScoped
public class LandedSheetPage extends ProposalSheet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient LandedRuleBook book;

    @Inject
    transient LandedRuleKeeping keeping;

    @Override
    protected Set<String> columns() {
        return NewLandedRuleJson.COLUMNS;
    }

    @Override
    protected Map<String, Class<? extends Enum<?>>> words() {
        return Map.of("category", Category.class);
    }

    @Override
    protected Stream<List<@Nullable Object>> inForce() {
        return book.inForce(book.today()).stream().map(LandedSheetPage::cells);
    }

    private static List<@Nullable Object> cells(LandedRuleRow rule) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(rule.figures().category());
        rule.figures().all().forEach(figure -> cells.add(figure.number()));
        cells.add(rule.proposal().validFrom());
        cells.add(rule.proposal().reason());
        return cells;
    }

    @Override
    protected int take(byte[] file) {
        return keeping.proposeAll(NewLandedRuleJson.list(file)).size();
    }

    @Override
    protected List<LandedRuleRow> waiting() {
        return book.open();
    }

    @Override
    protected void approve(List<Long> proposals) {
        keeping.approveAll(proposals);
    }

    @Override
    protected String page() {
        return "/costing/landed-rules";
    }
}
