package lu.airsilk.catalogue.staging.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.goods.rule.CaseSize;
import lu.airsilk.catalogue.goods.rule.Completion;
import lu.airsilk.catalogue.goods.rule.SheetRow;
import lu.airsilk.catalogue.mapping.rule.ColumnMapping;
import lu.airsilk.catalogue.mapping.rule.RawRow;
import lu.airsilk.catalogue.mapping.rule.SheetField;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;

/**
 * Checks the rows of a sheet that completes products that exist, or brings what they cost from now on: a row needs the
 * number of one, and nothing else.
 */
public final class CompletionCheck {

    private static final Set<SheetField> KEYS = Set.of(SheetField.GTIN, SheetField.SKU);

    private final MappedFields fields;
    private final boolean keyed;
    private final KnownProducts.Lookup catalogue;
    private final Map<Long, Integer> rows = new HashMap<>();
    private final StepRows<Long> steps = new StepRows<>();

    private record Draft(RawRow raw, RowReading reading, Completion row) {

        boolean isNamed() {
            return row.sku().isPresent() || row.gtin().isPresent();
        }
    }

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

    /** True when each of these rows that names a product names one that exists. */
    public boolean knowsAll(List<RawRow> sample) {
        List<Draft> named =
                sample.stream().map(this::draft).filter(Draft::isNamed).toList();
        KnownProducts known = known(named);
        return !named.isEmpty()
                && named.stream().allMatch(draft -> known.named(draft.row()).isPresent());
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
                new Completion.Case(cases.unitsPerCase(), new GtinReader(row).ofCase(), gross, size),
                Optional.empty());
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
        Optional<KnownProducts.Known> product = keyed ? known.named(draft.row()) : Optional.empty();
        Completion row = product.map(found -> priced(draft, found)).orElse(draft.row());
        if (keyed) {
            judgeKey(draft, known, row);
        }
        boolean clean = keyed && reading.problems().stream().noneMatch(RowProblem::isError);
        return clean
                ? taken(draft, product.orElseThrow(), row)
                : new RowOutcome.Rejected(draft.raw(), reading.problems());
    }

    private RowOutcome taken(Draft draft, KnownProducts.Known product, Completion row) {
        List<RowProblem> problems = draft.reading().problems();
        List<SheetRow.Step> said = row.cost().map(Completion.Cost::steps).orElse(List.of());
        if (!draft.reading().hasRowsOfSteps()) {
            return new RowOutcome.Completing(row, problems);
        }
        steps.keep(product.id(), said);
        return isFurther(draft, product)
                ? new RowOutcome.Further(
                        row.number(),
                        row.cost().flatMap(Completion.Cost::gtin).orElseThrow(),
                        said.getFirst(),
                        problems)
                : new RowOutcome.Completing(row, problems);
    }

    /** With what it says of the price and of the weight, beside what is known of the product. */
    private static Completion priced(Draft draft, KnownProducts.Known product) {
        Completion row = draft.row();
        RowReading reading = draft.reading();
        Optional<PackSize> units = row.packed().units().or(product::units);
        units.ifPresent(count -> new CaseReader(reading)
                .warnOfLightCase(
                        row.goods().measured().or(product::contents),
                        count,
                        row.packed().gross()));
        PriceReader prices = new PriceReader(reading);
        prices.warnWhereForgotten();
        if (prices.isTold() && units.isEmpty()) {
            reading.error(SheetField.UNITS_PER_CASE, "unitsPerCase.missing");
            return row;
        }
        Optional<BigDecimal> inCase = prices.inCase(units);
        Optional<Gtin> gtin = row.gtin().or(product::gtin);
        return row.at(inCase.flatMap(prices::perCase)
                .map(price -> new Completion.Cost(
                        price,
                        gtin,
                        gtin.isEmpty() ? List.of() : new StepReader(reading, inCase.orElseThrow()).steps(price))));
    }

    private void judgeKey(Draft draft, KnownProducts known, Completion row) {
        RowReading reading = draft.reading();
        SheetField key = reading.cell(SheetField.SKU).isPresent() ? SheetField.SKU : SheetField.GTIN;
        Optional<KnownProducts.Known> product = known.named(row);
        if (reading.cell(key).isEmpty()) {
            reading.error(key, "gtin.missing");
        } else if (product.isPresent()) {
            judgeProduct(draft, product.get(), key, row);
            judgeSupplier(reading, product.get(), key, row);
            judgeNumber(draft, known, product.get());
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

    private void judgeProduct(Draft draft, KnownProducts.Known product, SheetField key, Completion row) {
        Integer first = rows.putIfAbsent(product.id(), draft.raw().number());
        if (first == null) {
            return;
        }
        if (draft.reading().hasRowsOfSteps()) {
            steps.judge(
                    draft.reading(),
                    product.id(),
                    row.cost().map(Completion.Cost::steps).orElse(List.of()),
                    first);
        } else {
            draft.reading().error(key, "gtin.second", first);
        }
    }

    /** A price makes its supplier one more of the product's; who tells no price has no say in another's goods. */
    private static void judgeSupplier(RowReading reading, KnownProducts.Known product, SheetField key, Completion row) {
        product.others().ifPresent(others -> {
            String code = "product.others";
            reading.note(
                    key,
                    row.cost().isPresent()
                            ? Fault.warning(code, others.sku(), others.offeredBy())
                            : Fault.error(code, others.sku(), others.offeredBy()));
        });
    }

    private boolean isFurther(Draft draft, KnownProducts.Known product) {
        return !Objects.equals(rows.get(product.id()), draft.raw().number());
    }

    private static void judgeNumber(Draft draft, KnownProducts known, KnownProducts.Known product) {
        draft.row()
                .gtin()
                .map(known.byGtin()::get)
                .filter(other -> other.id() != product.id())
                .ifPresent(other -> draft.reading().error(SheetField.GTIN, "gtin.otherProduct"));
    }
}
