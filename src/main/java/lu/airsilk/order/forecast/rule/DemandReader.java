package lu.airsilk.order.forecast.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code day,article,sold,onHand,promotion}, a row a day or a row a week (its Monday), in any order.
 *
 * <p>{@code day} is written 2026-03-02, from 1900 to 2199. {@code article} is any text without a comma. {@code sold} and
 * {@code onHand} are units from 0 to 999,999,999 with at most six decimals behind a point; {@code onHand} may be empty, which
 * says nothing; 0 says that the article could not be sold. {@code promotion} is 0 or 1. After the last day sold of the whole
 * file rows carry a promotion alone: {@code 2026-03-09,milk,,,1}. Anything else is refused with the number of its line,
 * counted from 1 with the heading; empty lines are passed over.
 */
public final class DemandReader {

    private static final String HEADING = "day,article,sold,onHand,promotion";
    private static final int FIELDS = 5;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");
    /** What a file in UTF-8 may begin with, read byte by byte. */
    private static final String MARK = "\u00ef\u00bb\u00bf";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int TEN = 10;
    private static final int MOST_DIGITS = 9;

    private final DemandBook book = new DemandBook();
    private int line;
    private final String[] fields = new String[FIELDS];
    /** A file of millions of rows has a thousand days. */
    private final Map<String, Integer> days = new HashMap<>();

    private DemandReader() {}

    /** The book of a file; refused as unreadable with the line at fault when it is not of this format. */
    public static DemandBook read(BufferedReader text) throws IOException {
        DemandReader reader = new DemandReader();
        try {
            reader.rows(text);
        } catch (Refused refused) {
            throw reader.placed(refused);
        }
        return reader.book;
    }

    private Refused placed(Refused refused) {
        List<Refusal> placed = refused.refusals().stream()
                .map(refusal -> refusal.row().isPresent() ? refusal : refusal.inRow(Math.max(1, line)))
                .toList();
        return new Refused(Refused.Kind.UNREADABLE, placed);
    }

    private void rows(BufferedReader text) throws IOException {
        heading(text.readLine());
        for (String row = text.readLine(); row != null; row = text.readLine()) {
            line++;
            if (!row.isBlank()) {
                row(row);
            }
        }
        Refused.unless(book.isTold(), "forecast.nothingSold");
        int lacking = book.lineWithoutSales();
        if (lacking > 0) {
            line = lacking;
            throw Refused.because("forecast.noSales", LocalDate.ofEpochDay(book.last()));
        }
    }

    private void heading(@Nullable String row) {
        line++;
        String told = row == null ? "" : row.strip();
        Refused.unless(
                HEADING.equals(told.startsWith(MARK) ? told.substring(MARK.length()) : told),
                "forecast.heading",
                HEADING);
    }

    private void row(String row) {
        split(row);
        int day = days.computeIfAbsent(fields[0], DemandReader::day);
        String article = article(fields[1]);
        boolean promotion = promotion(fields[4]);
        if (fields[2].isEmpty()) {
            isSoldOut(fields[3]);
            book.planned(day, article, promotion, line);
        } else {
            book.sold(day, article, (float) units(fields[2]), promotion, isSoldOut(fields[3]));
        }
    }

    private void split(String row) {
        int from = 0;
        int count = 0;
        for (int comma = row.indexOf(','); comma >= 0; comma = row.indexOf(',', from)) {
            keep(count++, row.substring(from, comma));
            from = comma + 1;
        }
        keep(count++, row.substring(from));
        Refused.unless(count == FIELDS, "forecast.fields", count, FIELDS);
    }

    private void keep(int field, String text) {
        if (field < FIELDS) {
            fields[field] = text.strip();
        }
    }

    private static int day(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            Refused.unless(date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR, "forecast.noDay", text);
            return Math.toIntExact(date.toEpochDay());
        } catch (DateTimeException noDay) {
            throw Refused.because("forecast.noDay", text);
        }
    }

    private static String article(String text) {
        Refused.unless(!text.isEmpty() && text.chars().noneMatch(each -> each < ' '), "forecast.noArticle");
        return text;
    }

    private static boolean promotion(String text) {
        Refused.unless("0".equals(text) || "1".equals(text), "forecast.promotion", text);
        return "1".equals(text);
    }

    private static boolean isSoldOut(String text) {
        return !text.isEmpty() && units(text) == 0;
    }

    private static double units(String text) {
        int whole = 0;
        for (int at = 0; at < text.length(); at++) {
            char digit = text.charAt(at);
            if (digit < '0' || digit > '9' || at >= MOST_DIGITS) {
                return fraction(text);
            }
            whole = whole * TEN + digit - '0';
        }
        return whole;
    }

    private static double fraction(String text) {
        Refused.unless(!text.startsWith("-"), "forecast.negative", text);
        Refused.unless(NUMBER.matcher(text).matches(), "forecast.noNumber", text);
        return Double.parseDouble(text);
    }
}
