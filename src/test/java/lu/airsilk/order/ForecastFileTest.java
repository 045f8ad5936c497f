package lu.airsilk.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lu.airsilk.TestFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forecast from the command line. */
class ForecastFileTest {

    private static final String BEFORE = "what stood there before\n";

    private static final String GOOD = """
        day,article,sold,onHand,promotion
        2026-03-02,milk,4,,0
        2026-03-09,milk,4,12,0
        2026-03-16,milk,4,3.5,1
        2026-03-23,milk,,,1
        2026-03-30,milk,,,0
        """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @BeforeEach
    void somethingStandsThere() throws IOException {
        Files.writeString(out(), BEFORE);
    }

    private Path out() {
        return folder.resolve("out.csv");
    }

    private int run(Path in) {
        return ForecastFile.run(
                new String[] {in.toString(), out().toString()},
                new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    private int run(String text) throws IOException {
        return run(Files.writeString(folder.resolve("in.csv"), text));
    }

    private String complaint() {
        return complained.toString(StandardCharsets.UTF_8);
    }

    /** Tea sells 21 a week; oil 18, three times that in the one week that is planned; rice sold 28 until it was gone. */
    @Test
    void a_shop_of_three_articles_is_told_by_name_from_the_monday_after() throws IOException {
        assertEquals(0, run(TestFiles.file("demand/shop-daily.csv")), this::complaint);

        List<String> lines = Files.readAllLines(out());
        assertEquals("article,monday,mean,q50,q90", lines.get(0));
        assertTrue(lines.get(1).startsWith("oil,2026-03-30,72."), lines.get(1));
        assertEquals("rice,2026-03-30,56.000,56.000,56.000", lines.get(2));
        assertEquals("tea,2026-03-30,42.000,42.000,42.000", lines.get(3));
    }

    @Test
    void weeks_are_told_by_their_monday_and_names_come_out_as_they_came_in() throws IOException {
        assertEquals(0, run("\ufeff" + GOOD.replace("milk", "牛奶").replace("\n", "\r\n")), this::complaint);

        String line = Files.readAllLines(out()).getLast();
        assertTrue(line.startsWith("牛奶,2026-03-23,8.000,"), line);
    }

    @Test
    void an_article_without_a_day_in_stock_gets_what_the_others_get() throws IOException {
        assertEquals(0, run(GOOD + "2026-03-23,new,,,0\n2026-03-16,gone,0,0,0\n"), this::complaint);

        List<String> lines = Files.readAllLines(out());
        assertEquals("gone,2026-03-23,8.000,8.000,8.000", lines.get(1));
        assertEquals("new,2026-03-23,8.000,8.000,8.000", lines.get(3));
    }

    /** What stands in the file, what is written there instead, in which line, and what is said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        day,article,sold,onHand,promotion | day;article;sold     | 1 | The heading is not day,article,sold,onHand,promotion.
        2026-03-02,milk,4,,0              | 2026-03-02,milk,4,0  | 2 | 4 fields, there must be 5.
        2026-03-02,milk,4,,0              | 2026-03-02,milk,4,,0,| 2 | 6 fields, there must be 5.
        2026-03-02,milk,4,,0              | 2026-02-30,milk,4,,0 | 2 | “2026-02-30” is no day
        2026-03-02,milk,4,,0              | 02.03.2026,milk,4,,0 | 2 | “02.03.2026” is no day
        2026-03-02,milk,4,,0              | 9026-03-02,milk,4,,0 | 2 | “9026-03-02” is no day
        2026-03-02,milk,4,,0              | 2026-03-02, ,4,,0    | 2 | The article has no name.
        2026-03-09,milk,4,12,0            | 2026-03-09,milk,-4,,0| 3 | “-4” is less than nothing.
        2026-03-09,milk,4,12,0            | 2026-03-09,milk,4,-1,0| 3 | “-1” is less than nothing.
        2026-03-09,milk,4,12,0            | 2026-03-09,milk,four,,0| 3 | “four” is no number
        2026-03-09,milk,4,12,0            | 2026-03-09,milk,NaN,,0| 3 | “NaN” is no number
        2026-03-09,milk,4,12,0            | 2026-03-09,milk,1e3,,0| 3 | “1e3” is no number
        2026-03-09,milk,4,12,0            | 2026-03-09,milk,9999999999,,0| 3 | “9999999999” is no number
        2026-03-09,milk,4,12,0            | 2026-03-02,milk,4,,0 | 3 | The day stands there already for article milk.
        2026-03-09,milk,4,12,0            | 2026-03-09,milk,,,0  | 3 | Sold is empty; it may be so only after the last day sold, 2026-03-16.
        2026-03-16,milk,4,3.5,1           | 2026-03-16,milk,4,,2 | 4 | Promotion is 0 or 1, not “2”.
        2026-03-16,milk,4,3.5,1           | 2026-03-16,milk,4,,  | 4 | Promotion is 0 or 1, not “”.
        2026-03-30,milk,,,0               | 2026-03-30,milk,5,,0 | 5 | Sold is empty; it may be so only after the last day sold, 2026-03-30.
        2026-03-30,milk,,,0               | 2026-03-23,milk,,,0  | 6 | The day stands there already for article milk.
        """)
    void a_broken_file_ends_with_2_and_the_number_of_its_line_and_nothing_is_written(
            String good, String broken, int line, String said) throws IOException {
        assertEquals(2, run(GOOD.replace(good, broken)));

        assertTrue(complaint().contains(": line " + line + ": " + said), this::complaint);
        assertFalse(complaint().contains("\tat "), this::complaint);
        assertEquals(BEFORE, Files.readString(out()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "day,article,sold,onHand,promotion\n",
                "day,article,sold,onHand,promotion\n2026-03-02,milk,,,1\n"
            })
    void where_nothing_was_sold_there_is_nothing_to_say(String text) throws IOException {
        assertEquals(2, run(text));

        assertTrue(complaint().contains(": line "), this::complaint);
        assertEquals(BEFORE, Files.readString(out()));
    }

    @Test
    void what_is_no_file_ends_with_2() {
        assertEquals(2, run(folder.resolve("nowhere.csv")));
        assertEquals(2, run(folder));
        assertEquals(2, ForecastFile.run(new String[0], new PrintStream(complained, true)));
        assertFalse(complaint().contains("\tat "), this::complaint);
    }

    @Test
    void where_nothing_can_be_written_it_ends_with_2() throws IOException {
        String in = Files.writeString(folder.resolve("in.csv"), GOOD).toString();

        assertEquals(2, ForecastFile.run(new String[] {in, folder.toString()}, new PrintStream(complained, true)));
    }
}
