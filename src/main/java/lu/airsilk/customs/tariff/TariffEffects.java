package lu.airsilk.customs.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.customs.tariff.rule.Measure;
import lu.airsilk.order.OpenDrafts;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.shared.number.HsCode;
import lu.airsilk.shared.number.Sku;

/** What measures would move, were they in force. Customs entries that are declared have their taxes and keep them. */
@ApplicationScoped
class TariffEffects {

    private static final int SHOWN = 100;

    /** A product may say fewer digits of its code than customs ask for. */
    private static final int[] DIGITS = {6, 8, 10};

    @Inject
    TariffSheets sheets;

    @Inject
    ProductDirectory products;

    @Inject
    OpenDrafts drafts;

    /** What stands of the codes of these measures. */
    ToldTariff told(Stream<String> codes) {
        return new ToldTariff(sheets.standing(codes.collect(Collectors.toSet())));
    }

    /** Reads a file against what stands and against itself; all that is wrong in it is told at once. */
    List<NewMeasure> read(ListSheet<NewMeasure> drafts) {
        ToldTariff told = told(drafts.cells().values().stream()
                .map(cells -> NewMeasureJson.digits(cells.of("code")))
                .filter(code -> !code.isEmpty()));
        return drafts.each(
                draft -> List.of(draft.measure().thing(), draft.measure().days().from()), told::take);
    }

    TariffTrial tried(List<Measure> measures) {
        ToldTariff told = told(measures.stream().map(measure -> measure.scope().code()));
        List<TariffTrial.Change> changes = measures.stream()
                .map(measure -> new TariffTrial.Change(measure, told.before(measure)))
                .filter(TariffTrial.Change::isOne)
                .toList();
        Set<String> codes = measures.stream()
                .map(measure -> measure.scope().code())
                .flatMap(TariffEffects::beginnings)
                .collect(Collectors.toSet());
        long added =
                changes.stream().filter(change -> change.before().isEmpty()).count();
        return new TariffTrial(
                measures.size(),
                changes.size() - added,
                added,
                changes.stream().limit(SHOWN).toList(),
                bearing(codes),
                drafted(codes));
    }

    private static Stream<String> beginnings(String code) {
        return Arrays.stream(DIGITS).mapToObj(digits -> code.substring(0, digits));
    }

    private long bearing(Set<String> codes) {
        return products.countsByCode().entrySet().stream()
                .filter(code -> codes.contains(code.getKey().digits()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private List<String> drafted(Set<String> codes) {
        List<OpenDrafts.Line> lines = drafts.lines();
        Map<Sku, ProductFacts> facts =
                products.facts(lines.stream().map(OpenDrafts.Line::sku).collect(Collectors.toSet()));
        return lines.stream()
                .filter(line -> facts.containsKey(line.sku())
                        && facts.get(line.sku())
                                .hsCode()
                                .map(HsCode::digits)
                                .filter(codes::contains)
                                .isPresent())
                .map(OpenDrafts.Line::order)
                .distinct()
                .toList();
    }
}
