package lu.airsilk.order.keeping;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.catalogue.Category;
import lu.airsilk.location.StoreClass;
import lu.airsilk.master.ProposalSheet;
import lu.airsilk.order.cover.CoverRuleRow;
import org.jspecify.annotations.Nullable;

/** The rules of this page by list. */
@Named
@ViewScoped
public class CoverRuleSheetPage extends ProposalSheet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CoverRuleBook book;

    @Inject
    transient CoverRuleKeeping keeping;

    @Override
    protected Set<String> columns() {
        return NewCoverRuleJson.COLUMNS;
    }

    @Override
    protected Map<String, Class<? extends Enum<?>>> words() {
        return Map.of("storeClass", StoreClass.class, "category", Category.class);
    }

    @Override
    protected Stream<List<@Nullable Object>> inForce() {
        return book.inForce(book.today()).stream()
                .map(rule -> Arrays.asList(
                        rule.scope().store().orElse(null),
                        rule.scope().storeClass().orElse(null),
                        rule.scope().category().orElse(null),
                        rule.figures().coverDays(),
                        rule.figures().presentationUnits().orElse(null),
                        rule.figures().serviceLevelPct().orElse(null),
                        rule.proposal().validFrom(),
                        rule.proposal().reason()));
    }

    @Override
    protected int take(byte[] file) {
        return keeping.proposeAll(NewCoverRuleJson.list(file)).size();
    }

    @Override
    protected List<CoverRuleRow> waiting() {
        return book.open();
    }

    @Override
    protected void approve(List<Long> proposals) {
        keeping.approveAll(proposals);
    }

    @Override
    protected String page() {
        return "/order/cover-rules";
    }
}
