package lu.airsilk.order;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import lu.airsilk.order.forecast.rule.DemandBook;
import lu.airsilk.order.forecast.rule.DemandReader;
import lu.airsilk.order.forecast.rule.Forecasts;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/**
 * Forecasts a file from the command line: {@code ForecastFile IN.csv OUT.csv}.
 *
 * <p>IN is {@code day,article,sold,onHand,promotion}, a row a day or a row a week, as {@link DemandReader} takes it. OUT is
 * {@code article,monday,mean,q50,q90}, a line for each article of IN, by name: units in the two weeks from the Monday after the
 * last day sold, as {@link Forecasts} reckons them. Ends with 0; or with 2, the number of the line at fault and why, and OUT as it
 * was.
 */
public final class ForecastFile {

    private static final int DONE = 0;
    private static final int BROKEN = 2;

    private ForecastFile() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.err));
    }

    /** The exit code; complaints go to {@code err}. */
    static int run(String[] arguments, PrintStream err) {
        if (arguments.length != 2) {
            err.println("ForecastFile IN.csv OUT.csv");
            return BROKEN;
        }
        try {
            Files.writeString(Path.of(arguments[1]), forecast(Path.of(arguments[0])), StandardCharsets.ISO_8859_1);
            return DONE;
        } catch (Refused refused) {
            refused.refusals().forEach(refusal -> err.println(arguments[0] + say(refusal)));
            return BROKEN;
        } catch (IOException | IllegalArgumentException unreadable) {
            err.println(unreadable);
            return BROKEN;
        }
    }

    /** Every byte is read as a character and written as one, so that names come out in the charset that they came in. */
    private static String forecast(Path in) throws IOException {
        DemandBook book;
        try (BufferedReader text = Files.newBufferedReader(in, StandardCharsets.ISO_8859_1)) {
            book = DemandReader.read(text);
        }
        return Forecasts.of(book).text();
    }

    private static String say(Refusal refusal) {
        String pattern = ResourceBundle.getBundle("lu.airsilk.order.messages", Locale.ROOT)
                .getString(refusal.key());
        String sentence = new MessageFormat(pattern, Locale.ROOT)
                .format(refusal.arguments().toArray());
        return ": line " + refusal.row().orElse(0) + ": " + sentence.replaceAll("\\p{Cntrl}", "?");
    }
}
