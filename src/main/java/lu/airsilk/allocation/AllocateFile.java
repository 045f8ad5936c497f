package lu.airsilk.allocation;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import lu.airsilk.allocation.need.rule.AllocationFileReader;
import lu.airsilk.allocation.need.rule.AllocationProblem;
import lu.airsilk.allocation.need.rule.CpuClock;
import lu.airsilk.allocation.need.rule.LotShare;
import lu.airsilk.allocation.share.rule.Allocation;
import lu.airsilk.allocation.share.rule.Allocator;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/**
 * Allocates a file from the command line: {@code AllocateFile IN.alloc OUT.csv}. Writes {@code line,lot,cases} and
 * prints value, waste, bound, gap and CPU time. Ends with 0, or with 2 and the number of the line that is wrong.
 */
public final class AllocateFile {

    private static final int DONE = 0;
    private static final int BROKEN = 2;
    private static final int NANOS_PER_MILLI = 1_000_000;

    private AllocateFile() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    /** The exit code; facts go to {@code out}, complaints to {@code err}. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length != 2) {
            err.println("AllocateFile IN.alloc OUT.csv");
            return BROKEN;
        }
        try {
            out.println(allocate(Path.of(arguments[0]), Path.of(arguments[1])));
            return DONE;
        } catch (Refused refused) {
            refused.refusals().forEach(refusal -> err.println(arguments[0] + say(refusal)));
            return BROKEN;
        } catch (IOException unreadable) {
            err.println(arguments[0] + ": " + unreadable);
            return BROKEN;
        }
    }

    private static String allocate(Path in, Path out) throws IOException {
        AllocationProblem problem = read(in);
        long start = CpuClock.nanos();
        Allocation allocation = Allocator.solve(problem);
        long millis = (CpuClock.nanos() - start) / NANOS_PER_MILLI;
        write(allocation, out);
        return "value=" + allocation.value() + " waste=" + allocation.waste() + " bound=" + allocation.bound()
                + " gapPercent=" + allocation.gapPercent().toPlainString() + " cpuMillis=" + millis;
    }

    /** The problem in a file of this format. Every byte is read as a character, so that a wrong one is refused in its line. */
    public static AllocationProblem read(Path in) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(in, StandardCharsets.ISO_8859_1)) {
            return AllocationFileReader.read(text);
        }
    }

    private static void write(Allocation allocation, Path out) throws IOException {
        try (BufferedWriter text = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            for (LotShare share : allocation.shares()) {
                text.write(share.line() + "," + share.lot() + "," + share.cases() + "\n");
            }
        }
    }

    private static String say(Refusal refusal) {
        String place = refusal.row().isPresent() ? ": line " + refusal.row().getAsInt() : "";
        return place + ": " + sentence(refusal);
    }

    private static String sentence(Refusal refusal) {
        try {
            String pattern = ResourceBundle.getBundle("lu.airsilk.allocation.messages", Locale.ROOT)
                    .getString(refusal.key());
            return new MessageFormat(pattern, Locale.ROOT)
                    .format(refusal.arguments().toArray());
        } catch (MissingResourceException unsaid) {
            return refusal.code() + " " + refusal.arguments();
        }
    }
}
