package lu.airsilk.customs.tariff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.customs.tariff.rule.Measure;
import lu.airsilk.customs.tariff.rule.MeasureKind;
import lu.airsilk.master.FigureSheet;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.TrialOutcome;
import org.jspecify.annotations.Nullable;

/** The tariff by list: thousands of measures are one proposal, and what it would move is shown before. */
@Named
@ViewScoped
public class TariffSheetPage extends FigureSheet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TariffBook book;

    @Inject
    transient TariffKeeping keeping;

    private final TrialOutcome<TariffTrial> trial = new TrialOutcome<>();

    /** Shows what the file would move, and takes nothing of it; the page begins anew, so that its message says so, too. */
    public void attempt() {
        Optional<TariffTrial> tried = getList().take(file -> book.triedAll(NewMeasureJson.list(file)));
        tried.map(TariffsPage::sentence).ifPresent(PageWords::here);
        tried.ifPresent(trial::is);
    }

    public @Nullable TariffTrial getTrial() {
        return trial.found().orElse(null);
    }

    @Override
    protected Set<String> columns() {
        return NewMeasureJson.COLUMNS;
    }

    @Override
    protected Map<String, Class<? extends Enum<?>>> words() {
        return Map.of("measure", MeasureKind.class);
    }

    /** What a code and a value are here is not what they are elsewhere. */
    @Override
    protected String told() {
        return "tariffs.column.";
    }

    @Override
    protected Stream<List<@Nullable Object>> inForce() {
        LocalDate today = book.today();
        Page<MeasureRow> first = page(0, today);
        int pages = Math.toIntExact((first.total() + Paging.LARGEST - 1) / Paging.LARGEST);
        return Stream.concat(
                        first.items().stream(),
                        IntStream.range(1, pages)
                                .mapToObj(page -> page(page, today))
                                .flatMap(page -> page.items().stream()))
                .map(TariffSheetPage::cells);
    }

    private Page<MeasureRow> page(int page, LocalDate day) {
        return book.inForce(MeasureQuery.any(), day, new Paging(page, Paging.LARGEST, ""));
    }

    private static List<@Nullable Object> cells(MeasureRow row) {
        Measure measure = row.measure();
        return Arrays.asList(
                measure.scope().code(),
                measure.scope().additional(),
                measure.scope().origin(),
                measure.scope().company(),
                measure.kind(),
                measure.value(),
                measure.days().from(),
                measure.days().to().orElse(null),
                row.reason(),
                row.nameZh(),
                row.nameEn());
    }

    @Override
    protected int take(byte[] file) {
        return book.sheet(keeping.proposeAll(NewMeasureJson.list(file))).measures();
    }

    @Override
    protected String taken() {
        return "tariffs.listTaken";
    }

    @Override
    protected String page() {
        return "/customs/tariffs";
    }
}
