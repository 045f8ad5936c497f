package lu.airsilk.catalogue.applying;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import lu.airsilk.catalogue.mapping.SheetMapping;
import lu.airsilk.catalogue.mapping.rule.ColumnMapping;
import lu.airsilk.catalogue.mapping.rule.RawRow;
import lu.airsilk.catalogue.mapping.rule.SheetField;
import lu.airsilk.catalogue.mapping.rule.SheetSample;
import lu.airsilk.catalogue.staging.ImportStaging;
import lu.airsilk.catalogue.staging.rule.CompletionCheck;
import lu.airsilk.catalogue.staging.rule.KnownProducts;
import lu.airsilk.catalogue.staging.rule.LeftOutColumns;
import lu.airsilk.catalogue.staging.rule.RowCheck;
import lu.airsilk.catalogue.staging.rule.RowOutcome;
import lu.airsilk.catalogue.staging.rule.RowProblem;
import lu.airsilk.catalogue.staging.rule.Severity;

/**
 * Tells the rows of a sheet apart: those that bring products with their prices, those that complete products that exist,
 * those that a person has set aside, and those that are wrong.
 *
 * <p>A sheet completes when no supplier was named, or when it gives too little to bring a product and names products that
 * exist: no number or name of them, or neither a price nor the units of a case; without the units alone when it names no
 * other products. Then nothing else is asked for, and what it says of prices is the supplier's.
 */
final class SheetSorting {

    private static final Set<SheetField> PRICES = Set.of(
            SheetField.PRICE_PER_CASE,
            SheetField.PRICE_PER_UNIT,
            SheetField.CURRENCY,
            SheetField.STEP_FROM,
            SheetField.STEP_PRICE);

    private final SheetSample sample;
    private final SheetMapping corrections;
    private final ImportStaging.Order order;
    private final ColumnMapping mapping;
    private final CompletionCheck completion;
    private final boolean completes;

    private SheetSorting(
            SheetSample sample, SheetMapping corrections, ImportStaging.Order order, KnownProducts.Lookup known) {
        this.sample = sample;
        this.corrections = corrections;
        this.order = order;
        ColumnMapping all = corrections.on(sample);
        mapping = order.currency().map(own -> paid(all, own)).orElseGet(() -> all.without(PRICES));
        completion = new CompletionCheck(mapping, known);
        completes = !order.ofSupplier() || isOfKnown();
    }

    /** A sheet as a person has corrected its mapping. */
    static SheetSorting of(
            SheetSample sample, SheetMapping corrections, ImportStaging.Order order, KnownProducts.Lookup known) {
        return new SheetSorting(sample, corrections, order, known);
    }

    /** What no column and nobody names is what the supplier is paid in. */
    private static ColumnMapping paid(ColumnMapping all, Currency own) {
        return lacksCurrency(all) ? all.withConstants(Map.of(SheetField.CURRENCY, own.getCurrencyCode())) : all;
    }

    private static boolean lacksCurrency(ColumnMapping all) {
        return all.isGiven(SheetField.PRICE_PER_CASE) && !all.isGiven(SheetField.CURRENCY);
    }

    private boolean isOfKnown() {
        boolean noUnits = !mapping.isGiven(SheetField.UNITS_PER_CASE);
        boolean noTrade = noUnits && !mapping.isGiven(SheetField.PRICE_PER_CASE);
        boolean bringsNone = noTrade || !mapping.isNamed() || !mapping.isGiven(SheetField.GTIN);
        return (bringsNone && completion.knowsAny(sample.rows())) || (noUnits && completion.knowsAll(sample.rows()));
    }

    ColumnMapping mapping() {
        return mapping;
    }

    boolean completes() {
        return completes;
    }

    /** What is wrong with the sheet as a whole: what nothing gives, and columns that are left out. */
    List<RowProblem> problems() {
        List<RowProblem> lacking = completes
                ? completion.sheetProblems(sample.header())
                : new RowCheck(mapping).sheetProblems(sample.header());
        return Stream.of(lacking, leftOut(), pricesOfNobody(), ownCurrency())
                .flatMap(List::stream)
                .toList();
    }

    private List<RowProblem> leftOut() {
        return LeftOutColumns.of(
                sample, corrections.on(sample), corrections.columns().keySet());
    }

    /** Nobody's prices are no prices. */
    private List<RowProblem> pricesOfNobody() {
        return order.ofSupplier()
                ? List.of()
                : corrections.on(sample).columns().stream()
                        .filter(column -> column.field() == SheetField.PRICE_PER_CASE
                                || column.field() == SheetField.PRICE_PER_UNIT)
                        .map(column -> warning(column.heading(), "column.noSupplier"))
                        .toList();
    }

    private List<RowProblem> ownCurrency() {
        return order
                .currency()
                .filter(own -> lacksCurrency(corrections.on(sample)))
                .map(own -> warning("", "column.ownCurrency", own.getCurrencyCode()))
                .stream()
                .toList();
    }

    private RowProblem warning(String heading, String code, String... arguments) {
        return new RowProblem(
                sample.header().number(), heading, "", "", code, Severity.WARNING, List.of(arguments), "");
    }

    /** What becomes of the sheet's rows, in their order but for those set aside; to be closed with them. */
    Stream<RowOutcome> outcomes(Stream<RawRow> rows) {
        Stream<RawRow> mended = rows.map(order.mends()::of);
        return completes ? completing(mended) : bringing(mended);
    }

    private Stream<RowOutcome> bringing(Stream<RawRow> rows) {
        RowCheck check = new RowCheck(mapping);
        return rows.map(row -> order.isAside(row) ? RowOutcome.Aside.of(row) : check.check(row));
    }

    /** Chunk by chunk, so that the products are looked up for many rows at once. */
    private Stream<RowOutcome> completing(Stream<RawRow> rows) {
        return rows.gather(Gatherers.windowFixed(SheetReading.CHUNK)).flatMap(chunk -> {
            Map<Boolean, List<RawRow>> apart = chunk.stream().collect(Collectors.partitioningBy(order::isAside));
            return Stream.concat(
                    apart.getOrDefault(true, List.of()).stream().map(RowOutcome.Aside::of),
                    completion.check(apart.getOrDefault(false, List.of())).stream());
        });
    }
}
