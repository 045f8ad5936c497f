package lu.airsilk.allocation.need.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/**
 * Reads a problem as text: records {@code ALLOC}, {@code PARAM}, {@code P}, {@code L}, {@code S} and {@code O}, one per
 * line, comma separated, {@code #} for comments, in any order after {@code ALLOC}.
 *
 * <p>Anything else is refused with the number of the line, counted from 1.
 */
public final class AllocationFileReader {

    private static final String VERSION = "1";
    private static final int GOODS = 0;
    private static final int STORES = 1;
    private static final int LOTS = 2;
    private static final int LINES = 3;

    private final AllocationProblemBuilder builder = AllocationProblem.builder();
    private final List<List<FileRecord>> kinds =
            List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private final Set<Long> lines = new HashSet<>();
    private boolean started;

    private AllocationFileReader() {}

    public static AllocationProblem read(BufferedReader text) throws IOException {
        AllocationFileReader reader = new AllocationFileReader();
        int number = 0;
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                reader.sortIn(new FileRecord(number, line.strip().split(",", -1)));
            }
        }
        Refused.unless(reader.started, "allocation.noHeader");
        return reader.build();
    }

    private void sortIn(FileRecord row) {
        inRow(row, () -> {
            Refused.unless(started || row.is("ALLOC"), "allocation.noHeader");
            switch (row.text(0)) {
                case "ALLOC" -> start(row);
                case "PARAM" -> parameter(row);
                case "P" -> kinds.get(GOODS).add(row);
                case "S" -> kinds.get(STORES).add(row);
                case "L" -> kinds.get(LOTS).add(row);
                case "O" -> kinds.get(LINES).add(row);
                default -> throw Refused.unreadable("allocation.unknownRecord", row.text(0));
            }
        });
    }

    private void start(FileRecord row) {
        row.requireFields(3);
        Refused.unless(!started && VERSION.equals(row.text(1)), "allocation.noHeader");
        started = true;
    }

    private void parameter(FileRecord row) {
        row.requireFields(3);
        Refused.unless("wasteDay".equals(row.text(1)), "allocation.unknownRecord", row.text(1));
        builder.wasteDay(row.integer(2));
    }

    private AllocationProblem build() {
        kinds.get(GOODS).forEach(row -> inRow(row, () -> builder.goods(row.goods())));
        kinds.get(STORES).forEach(row -> inRow(row, () -> builder.store(row.store())));
        kinds.get(LOTS).forEach(row -> inRow(row, () -> builder.lot(row.lot())));
        kinds.get(LINES).forEach(row -> inRow(row, () -> builder.line(newLine(row))));
        return builder.build();
    }

    /** A line whose number has not been there; the builder would find a twin too, but not its row. */
    private StoreAsk newLine(FileRecord row) {
        StoreAsk line = row.line();
        Refused.unless(lines.add(line.line()), "allocation.twice", line.line());
        return line;
    }

    /** Says of every refusal in which line of the file it stands. */
    private static void inRow(FileRecord row, Runnable step) {
        try {
            step.run();
        } catch (Refused refused) {
            List<Refusal> placed = refused.refusals().stream()
                    .map(refusal -> refusal.inRow(row.number()))
                    .toList();
            throw new Refused(Refused.Kind.UNREADABLE, placed);
        }
    }
}
