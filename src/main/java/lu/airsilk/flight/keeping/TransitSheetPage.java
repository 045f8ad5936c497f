package lu.airsilk.flight.keeping;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.master.ProposalSheet;
import lu.airsilk.platform.file.ListSheet;
import org.jspecify.annotations.Nullable;

/** The assumptions of this page by list. */
@Named
@ViewScoped
public class TransitSheetPage extends ProposalSheet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TransitBook book;

    @Inject
    transient TransitKeeping keeping;

    @Override
    protected Set<String> columns() {
        return NewTransitTimeJson.COLUMNS;
    }

    @Override
    protected Stream<List<@Nullable Object>> inForce() {
        return book.inUse(book.today()).stream().flatMap(use -> use.rule().stream()).distinct()
                .map(rule -> Arrays.asList(rule.figures().leg(), rule.figures().route().from(), rule.figures().route().to(), rule.figures().temperature().orElse(null), rule.figures().hours().half(), rule.figures().hours().nine(), rule.proposal().validFrom(), rule.proposal().reason()));
    }

    @Override
    protected int propose(byte[] file) {
        return keeping
                .proposeAll(ListSheet.of(file, columns(), row -> NewTransitTimeJson.of(row).checked()))
                .size();
    }

    @Override
    protected String page() {
        return "/flight/transit-times";
    }
}
