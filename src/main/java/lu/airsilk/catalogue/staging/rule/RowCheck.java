package lu.airsilk.catalogue.staging.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.goods.rule.CaseSize;
import lu.airsilk.catalogue.goods.rule.Contents;
import lu.airsilk.catalogue.goods.rule.ContentsText;
import lu.airsilk.catalogue.goods.rule.SheetRow;
import lu.airsilk.catalogue.mapping.rule.CellAddress;
import lu.airsilk.catalogue.mapping.rule.ColumnMapping;
import lu.airsilk.catalogue.mapping.rule.MappedColumn;
import lu.airsilk.catalogue.mapping.rule.RawCell;
import lu.airsilk.catalogue.mapping.rule.RawRow;
import lu.airsilk.catalogue.mapping.rule.SheetField;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Gtin;

/**
 * Checks the rows of one sheet one after the other and remembers the numbers it has seen.
 *
 * <p>Every problem of a row is found at once. Cost: some microseconds a row; 100 bytes of memory a row for the numbers.
 */
public final class RowCheck {

    private final ColumnMapping mapping;
    private final MappedFields fields;
    private final boolean complete;
    private final Map<Gtin, Integer> units = new HashMap<>();
    private final Map<Gtin, Integer> cases = new HashMap<>();
    private boolean ofCaseTold;

    private final StepRows<Gtin> steps = new StepRows<>();

    public RowCheck(ColumnMapping mapping) {
        this.mapping = mapping;
        fields = new MappedFields(mapping, true);
        complete = mapping.missing().isEmpty();
    }

    /** What is wrong with the sheet as a whole: fields that every row needs and nothing gives. */
    public List<RowProblem> sheetProblems(RawRow header) {
        return mapping.missing().stream()
                .map(field ->
                        new RowProblem(header.number(), "", "", "", columnCode(field), Severity.ERROR, List.of(), ""))
                .toList();
    }

    /** What becomes of this row; rows must come in their order. */
    public RowOutcome check(RawRow raw) {
        Optional<RowProblem> heading = complete ? heading(raw) : Optional.empty();
        if (heading.isPresent()) {
            return new RowOutcome.Rejected(raw, List.of(heading.get()));
        }
        RowReading row = new RowReading(raw, fields);
        Optional<SheetRow> read = read(row);
        read.ifPresent(found -> judgeStep(row, found));
        boolean clean = row.problems().stream().noneMatch(RowProblem::isError);
        return complete && clean && read.isPresent()
                ? good(read.get(), row.problems())
                : new RowOutcome.Rejected(raw, ofThisRow(row.problems()));
    }

    /** A text alone in its row is one problem, not one for each column that it leaves empty. */
    private Optional<RowProblem> heading(RawRow raw) {
        List<Integer> filled = IntStream.range(0, raw.cells().size())
                .filter(column -> !raw.cell(column).isBlank())
                .boxed()
                .toList();
        if (filled.size() != 1 || !isWords(raw.cell(filled.getFirst()))) {
            return Optional.empty();
        }
        int at = filled.getFirst();
        String column = mapping.columns().stream()
                .filter(mapped -> mapped.index() == at)
                .map(MappedColumn::heading)
                .findFirst()
                .orElse("");
        return Optional.of(new RowProblem(
                raw.number(),
                column,
                CellAddress.of(at, raw.number()),
                raw.cell(at).text(),
                "row.heading",
                Severity.ERROR,
                List.of(),
                ""));
    }

    private static boolean isWords(RawCell cell) {
        return !cell.number() && cell.text().codePoints().anyMatch(Character::isLetter);
    }

    private RowOutcome good(SheetRow row, List<RowProblem> problems) {
        boolean further = isFurther(row);
        if (mapping.hasRowsOfSteps()) {
            steps.keep(row.gtin(), row.steps());
        }
        return further
                ? new RowOutcome.Further(row.number(), row.gtin(), row.steps().getFirst(), problems)
                : new RowOutcome.Accepted(row, problems);
    }

    private boolean isFurther(SheetRow row) {
        return !Objects.equals(units.get(row.gtin()), row.number());
    }

    private void judgeStep(RowReading row, SheetRow found) {
        if (mapping.hasRowsOfSteps() && isFurther(found)) {
            steps.judge(row, found.gtin(), found.steps(), Objects.requireNonNull(units.get(found.gtin())));
        }
    }

    private static String columnCode(SheetField field) {
        return "column." + (field.isName() ? "name" : field.key());
    }

    private Optional<SheetRow> read(RowReading row) {
        Optional<Gtin> gtin = new GtinReader(row).unit();
        Optional<Names> names = new TextReader(row).names();
        SheetRow.Goods said = new GoodsReader(row).goods();
        CaseReader cases = new CaseReader(row);
        Optional<PackSize> units = cases.unitsPerCase();
        Optional<Gtin> caseGtin = new GtinReader(row).ofCase();
        PriceReader prices = new PriceReader(row);
        Optional<BigDecimal> inCase = prices.inCase(units);
        Optional<Money> price = inCase.flatMap(prices::perCase);
        Optional<Grams> gross = cases.gross();
        Optional<CaseSize> size = cases.size();
        cases.warnOfStrangeSize(gross, size);
        gtin.ifPresent(number -> refuseSecond(row, number));
        caseGtin.filter(number -> !mapping.hasRowsOfSteps()).ifPresent(number -> warnOfSecond(row, number));
        List<SheetRow.Step> priceSteps = price.map(
                        amount -> new StepReader(row, inCase.orElse(BigDecimal.ONE)).steps(amount))
                .orElse(List.of());
        Optional<SheetRow.CaseFacts> facts = units.map(count -> new SheetRow.CaseFacts(count, caseGtin, gross, size));
        SheetRow.Goods goods =
                facts.map(found -> ofUnit(row, said, found.unitsPerCase())).orElse(said);
        facts.ifPresent(found -> cases.warnOfLightCase(goods.measured(), found.unitsPerCase(), found.gross()));
        if (gtin.isEmpty() || names.isEmpty() || facts.isEmpty() || price.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new SheetRow(row.number(), gtin.get(), names.get(), goods, facts.get(), price.get(), priceSteps));
    }

    private void refuseSecond(RowReading row, Gtin gtin) {
        Integer first = units.putIfAbsent(gtin, row.number());
        if (first != null && !mapping.hasRowsOfSteps()) {
            row.error(SheetField.GTIN, "gtin.second", first);
        }
    }

    private void warnOfSecond(RowReading row, Gtin gtin) {
        Integer first = cases.putIfAbsent(gtin, row.number());
        if (first != null) {
            row.warning(SheetField.CASE_GTIN, "caseGtin.second", first);
        }
    }

    /** "6 x 0,75 L" beside six units a case is what the case holds, not a unit: told once for the sheet; who means six of six mends it. */
    private SheetRow.Goods ofUnit(RowReading row, SheetRow.Goods said, PackSize units) {
        Optional<Contents> ofCase =
                said.measured().filter(contents -> contents.pieces() > 1 && contents.pieces() == units.unitsPerCase());
        if (ofCase.isEmpty()) {
            return said;
        }
        String one = ContentsText.ofOne(said.contents());
        if (!ofCaseTold) {
            row.warning(SheetField.CONTENTS, "contents.ofCase", units.unitsPerCase(), one);
            ofCaseTold = true;
        }
        Contents each = new Contents(1, ofCase.get().amount(), ofCase.get().measure());
        return new SheetRow.Goods(said.brand(), one, Optional.of(each), said.origin(), said.hsCode(), said.keeping());
    }

    /** Said once for the sheet, what no column gives is not said again for each row. */
    private List<RowProblem> ofThisRow(List<RowProblem> problems) {
        return problems.stream()
                .filter(problem -> !problem.column().isEmpty() || !isMissing(problem.code()))
                .toList();
    }

    private boolean isMissing(String code) {
        return !complete && code.endsWith(".missing");
    }
}
