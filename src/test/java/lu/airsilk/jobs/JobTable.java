package lu.airsilk.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.testbed.TestDatabase;

/** {@code target/jobs.md}: what each job cost, beside its budget in {@code src/test/resources/jobs/budgets.txt}. */
final class JobTable {

    private static final Path ROWS = Path.of("target/jobs");
    private static final Path TABLE = Path.of("target/jobs.md");
    private static final Path BUDGETS = Path.of("src/test/resources/jobs/budgets.txt");
    private static final List<String> HEADS = List.of("taps", "keys", "requests", "bytes");

    private JobTable() {}

    /** Writes the row of a walk and tells what is over its budget. */
    static List<String> add(String job, Toll.Row row) {
        try {
            Files.createDirectories(ROWS);
            List<Long> spent = List.of(row.taps(), row.keys(), row.requests(), row.bytes());
            List<Long> budget = budgets().getOrDefault(job, List.of());
            Files.writeString(ROWS.resolve(job + "." + TestDatabase.product()), line(job, spent, budget, row));
            Files.writeString(TABLE, table());
            return over(job, spent, budget);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(String job, List<Long> spent, List<Long> budget, Toll.Row row) {
        List<String> cells = new ArrayList<>(List.of(job, TestDatabase.product()));
        for (int i = 0; i < HEADS.size(); i++) {
            cells.add(spent.get(i) + " / " + (budget.isEmpty() ? "?" : budget.get(i)));
        }
        cells.add(row.busyMillis() + " ms");
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String table() throws IOException {
        try (Stream<Path> rows = Files.list(ROWS)) {
            List<String> lines = new ArrayList<>();
            lines.add("| job | database | taps | keys | requests | bytes | main thread |");
            lines.add("|---|---|---|---|---|---|---|");
            for (Path row : rows.filter(file -> !file.toString().endsWith(".png"))
                    .sorted()
                    .toList()) {
                lines.add(Files.readString(row));
            }
            return "Spent / budget of each job, as walked by the last run. Times are told, never failed.\n\n"
                    + String.join("\n", lines) + "\n";
        }
    }

    private static List<String> over(String job, List<Long> spent, List<Long> budget) {
        if (budget.isEmpty()) {
            return List.of("no budget for " + job + "; the first run + 20 % is: " + proposal(job, spent) + " ("
                    + BUDGETS + ")");
        }
        List<String> over = new ArrayList<>();
        for (int i = 0; i < HEADS.size(); i++) {
            if (spent.get(i) > budget.get(i)) {
                over.add(job + " took " + spent.get(i) + " " + HEADS.get(i) + ", its budget is " + budget.get(i));
            }
        }
        return over;
    }

    private static String proposal(String job, List<Long> spent) {
        return job + " | " + spent.stream().map(n -> "" + (n * 6 + 4) / 5).collect(Collectors.joining(" | "));
    }

    /** Taps, keys, requests and bytes by job. */
    static Map<String, List<Long>> budgets() {
        try (Stream<String> lines = Files.lines(BUDGETS)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*"))
                    .collect(Collectors.toMap(
                            cells -> cells[0].strip(),
                            cells -> Stream.of(cells)
                                    .skip(1)
                                    .map(cell -> Long.valueOf(cell.strip()))
                                    .toList(),
                            (first, second) -> second,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
