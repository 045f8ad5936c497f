package lu.airsilk.catalogue.staging.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.goods.rule.CaseSize;
import lu.airsilk.catalogue.goods.rule.Completion;
import lu.airsilk.catalogue.mapping.rule.ColumnMapping;
import lu.airsilk.catalogue.mapping.rule.RawRow;
import lu.airsilk.catalogue.mapping.rule.SheetField;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.Sku;

/** Checks the rows of a sheet that completes products that exist: a row needs the number of one, and nothing else. */
public final class CompletionCheck {

    private static final Set<SheetField> KEYS = Set.of(SheetField.GTIN, SheetField.SKU);

    private final MappedFields fields;
    private final boolean keyed;
    private final KnownProducts.Lookup catalogue;
    private final Map<Long, Integer> rows = new HashMap<>();

    private record Draft(RawRow raw, RowReading reading, Completion row) {}

    public CompletionCheck(ColumnMapping mapping, KnownProducts.Lookup catalogue) {
        fields = new MappedFields(mapping, false);
        keyed = KEYS.stream().anyMatch(key -> !mapping.columnsOf(key).isEmpty());
        this.catalogue = catalogue;
    }

    /** What is wrong with the sheet as a whole: nothing names the products. */
    public List<RowProblem> sheetProblems(RawRow header) {
        return keyed
                ? List.of()
                : List.of(new RowProblem(header.number(), "", "", "", "column.gtin", Severity.ERROR, List.of(), ""));
    }

    /** True when one of these rows names a product that exists. */
    public boolean knowsAny(List<RawRow> sample) {
        return keyed && !known(sample.stream().map(this::draft).toList()).isEmpty();
    }

    /** What becomes of these rows; chunks must come in their order. */
    public List<RowOutcome> check(List<RawRow> chunk) {
        List<Draft> drafts = chunk.stream().map(this::draft).toList();
        KnownProducts known = known(drafts);
        return drafts.stream().map(draft -> judge(draft, known)).toList();
    }

    private KnownProducts known(List<Draft> drafts) {
        return catalogue.among(
                all(drafts, draft -> draft.row().gtin()),
                all(drafts, draft -> draft.row().sku()));
    }

    private static <T> Set<T> all(List<Draft> drafts, Function<Draft, Optional<T>> key) {
        return drafts.stream().map(key).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private Draft draft(RawRow raw) {
        RowReading row = new RowReading(raw, fields);
        CaseReader cases = new CaseReader(row);
        Optional<Grams> gross = cases.gross();
        Optional<CaseSize> size = cases.size();
        cases.warnOfStrangeSize(gross, size);
        Completion said = new Completion(
                raw.number(),
                sku(row),
                new GtinReader(row).unit(),
                new TextReader(row).names(),
                new GoodsReader(row).goods(),
                new Completion.Case(cases.unitsPerCase(), new GtinReader(row).ofCase(), gross, size));
        return new Draft(raw, row, said);
    }

    private static Optional<Sku> sku(RowReading row) {
        return row.cell(SheetField.SKU)
                .map(RowReading.Cell::text)
                .filter(text -> text.matches("[A-Za-z0-9]{1,32}"))
                .map(Sku::of);
    }

    private RowOutcome judge(Draft draft, KnownProducts known) {
        RowReading reading = draft.reading();
        if (keyed) {
            judgeKey(draft, known);
        }
        boolean clean = keyed && reading.problems().stream().noneMatch(RowProblem::isError);
        return clean
                ? new RowOutcome.Completing(draft.row(), reading.problems())
                : new RowOutcome.Rejected(draft.raw(), reading.problems());
    }

    private void judgeKey(Draft draft, KnownProducts known) {
        RowReading reading = draft.reading();
        SheetField key = reading.cell(SheetField.SKU).isPresent() ? SheetField.SKU : SheetField.GTIN;
        Optional<Long> product = known.named(draft.row());
        if (reading.cell(key).isEmpty()) {
            reading.error(key, "gtin.missing");
        } else if (product.isPresent()) {
            judgeProduct(draft, known, product.get(), key);
        } else if (hasNoProblem(reading, key)) {
            reading.error(key, "product.unknown");
        }
    }

    /** A number that is wrong in itself is told already. */
    private static boolean hasNoProblem(RowReading reading, SheetField key) {
        return key == SheetField.SKU
                || reading.problems().stream()
                        .noneMatch(
                                problem -> problem.isError() && problem.code().startsWith("gtin."));
    }

    private void judgeProduct(Draft draft, KnownProducts known, long product, SheetField key) {
        Integer first = rows.putIfAbsent(product, draft.raw().number());
        if (first != null) {
            draft.reading().error(key, "gtin.second", first);
        }
        Optional<Long> other = draft.row().gtin().map(known.byGtin()::get).filter(id -> id != product);
        if (other.isPresent()) {
            draft.reading().error(SheetField.GTIN, "gtin.otherProduct");
        }
    }
}
