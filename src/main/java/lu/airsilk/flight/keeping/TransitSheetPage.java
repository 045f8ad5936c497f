package lu.airsilk.flight.keeping;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.flight.transit.TransitInUse;
import lu.airsilk.flight.transit.TransitLeg;
import lu.airsilk.flight.transit.TransitRuleRow;
import lu.airsilk.flight.transit.rule.Quantiles;
import lu.airsilk.master.ProposalRow;
import lu.airsilk.master.ProposalSheet;
import lu.airsilk.shared.Storage;
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
    protected Map<String, Class<? extends Enum<?>>> words() {
        return Map.of("leg", TransitLeg.class, "temperature", Storage.class);
    }

    /** What was learnt goes out too, without a day and a reason. */
    @Override
    protected Stream<List<@Nullable Object>> inForce() {
        return book.inUse(book.today()).stream().flatMap(use -> use.hours().map(hours -> cells(use, hours)).stream());
    }

    private static List<@Nullable Object> cells(TransitInUse use, Quantiles hours) {
        Optional<ProposalRow> by = use.rule().map(TransitRuleRow::proposal);
        return Arrays.asList(
                use.leg(),
                use.route().from(),
                use.route().to(),
                use.temperature(),
                hours.half(),
                hours.nine(),
                by.map(ProposalRow::validFrom).orElse(null),
                by.map(ProposalRow::reason).orElse(null));
    }

    @Override
    protected int take(byte[] file) {
        return keeping.proposeAll(NewTransitTimeJson.list(file)).size();
    }

    @Override
    protected List<TransitRuleRow> waiting() {
        return book.open();
    }

    @Override
    protected void approve(List<Long> proposals) {
        keeping.approveAll(proposals);
    }

    @Override
    protected String page() {
        return "/flight/transit-times";
    }
}
