package lu.airsilk.catalogue.keeping;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.catalogue.required.PaperGate;
import lu.airsilk.catalogue.required.PaperRuleRow;
import lu.airsilk.master.ProposalSheet;
import org.jspecify.annotations.Nullable;

/** The rules of this page by list. */
@Named
@ViewScoped
public class PaperRuleSheetPage extends ProposalSheet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PaperRuleBook book;

    @Inject
    transient PaperRuleKeeping keeping;

    @Override
    protected Set<String> columns() {
        return NewPaperRuleJson.COLUMNS;
    }

    @Override
    protected Map<String, Class<? extends Enum<?>>> words() {
        return Map.of("category", Category.class, "paper", PaperKind.class, "gate", PaperGate.class);
    }

    @Override
    protected Stream<List<@Nullable Object>> inForce() {
        return book.inForce(book.today()).stream()
                .map(rule -> Arrays.asList(
                        rule.need().scope().category().orElse(null),
                        rule.need().scope().code().orElse(null),
                        rule.need().paper(),
                        rule.need().gate(),
                        rule.proposal().validFrom(),
                        rule.proposal().reason()));
    }

    @Override
    protected int take(byte[] file) {
        return keeping.proposeAll(NewPaperRuleJson.list(file)).size();
    }

    @Override
    protected List<PaperRuleRow> waiting() {
        return book.open();
    }

    @Override
    protected void approve(List<Long> proposals) {
        keeping.approveAll(proposals);
    }

    @Override
    protected String page() {
        return "/catalogue/paper-rules";
    }
}
