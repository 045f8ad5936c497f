package lu.airsilk.catalogue.staging.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.goods.rule.SheetRow;
import lu.airsilk.catalogue.mapping.OpenSheet;
import lu.airsilk.catalogue.mapping.SheetFacts;
import lu.airsilk.catalogue.mapping.SupplierSheetReader;
import lu.airsilk.catalogue.mapping.rule.ColumnMapping;
import lu.airsilk.catalogue.mapping.rule.RawRow;
import lu.airsilk.catalogue.mapping.rule.SheetField;

/** A sheet read to its end, as a test looks at it. */
public record ReadSheet(
        SheetFacts facts, ColumnMapping mapping, List<SheetRow> rows, List<RowProblem> problems, int rejected) {

    /** Reads by the sheet's own headings, with these constants for what it lacks. */
    public static ReadSheet of(Path file, Map<SheetField, String> constants) {
        try (OpenSheet sheet = new SupplierSheetReader().open(file);
                Stream<RawRow> raw = sheet.rows()) {
            ColumnMapping mapping = ColumnMapping.recognised(sheet.sample()).withConstants(constants);
            RowCheck check = new RowCheck(mapping);
            List<SheetRow> rows = new ArrayList<>();
            List<RowProblem> problems =
                    new ArrayList<>(check.sheetProblems(sheet.sample().header()));
            int rejected = 0;
            for (RawRow row : (Iterable<RawRow>) raw::iterator) {
                RowOutcome outcome = check.check(row);
                problems.addAll(outcome.problems());
                if (outcome instanceof RowOutcome.Accepted accepted) {
                    rows.add(accepted.row());
                } else {
                    rejected++;
                }
            }
            return new ReadSheet(sheet.facts(), mapping, rows, problems, rejected);
        }
    }

    public static ReadSheet of(Path file) {
        return of(file, Map.of());
    }

    /** A file with this text in this charset. */
    public static Path file(Path folder, String text, Charset charset) {
        try {
            return Files.write(Files.createTempFile(folder, "sheet", ".bin"), text.getBytes(charset));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static Path file(Path folder, String text) {
        return file(folder, text, StandardCharsets.UTF_8);
    }

    public List<RowProblem> errors() {
        return problems.stream().filter(RowProblem::isError).toList();
    }

    /** How often each code was found. */
    public Map<String, Long> codes() {
        return problems.stream().collect(Collectors.groupingBy(RowProblem::code, TreeMap::new, Collectors.counting()));
    }
}
