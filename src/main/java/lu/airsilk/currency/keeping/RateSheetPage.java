package lu.airsilk.currency.keeping;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.currency.rate.RatePurpose;
import lu.airsilk.currency.rate.RateRow;
import lu.airsilk.master.ProposalSheet;
import org.jspecify.annotations.Nullable;

/** The rates of this page by list. */
@Named
@ViewScoped
public class RateSheetPage extends ProposalSheet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RateBook book;

    @Inject
    transient RateKeeping keeping;

    @Override
    protected Set<String> columns() {
        return NewRateJson.COLUMNS;
    }

    @Override
    protected Map<String, Class<? extends Enum<?>>> words() {
        return Map.of("purpose", RatePurpose.class);
    }

    @Override
    protected Stream<List<@Nullable Object>> inForce() {
        return book.inForce(book.today()).stream()
                .map(rate -> Arrays.asList(
                        rate.currency(),
                        rate.purpose(),
                        rate.cny(),
                        rate.per(),
                        rate.proposal().validFrom(),
                        rate.proposal().reason()));
    }

    @Override
    protected int take(byte[] file) {
        return keeping.proposeAll(NewRateJson.list(file)).size();
    }

    @Override
    protected List<RateRow> waiting() {
        return book.open();
    }

    @Override
    protected void approve(List<Long> proposals) {
        keeping.approveAll(proposals);
    }

    @Override
    protected String page() {
        return "/currency/exchange-rates";
    }
}
