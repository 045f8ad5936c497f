package lu.airsilk.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lu.airsilk.TestFiles;
import lu.airsilk.allocation.need.rule.Checker;
import lu.airsilk.allocation.need.rule.LotShare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine from the command line. */
class AllocateFileTest {

    private static final String GOOD = """
        ALLOC,1,small
        PARAM,wasteDay,30
        # one product, six cases, two stores
        P,1,A,10,5,1,0
        L,1,1,6,90,0
        S,1,-1,-1,-1
        S,2,-1,-1,-1
        O,1,1,1,5,1,0,0,1,7,-1
        O,2,2,1,5,1,0,0,1,7,-1
        """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    private int run(Path in) {
        return AllocateFile.run(
                new String[] {in.toString(), folder.resolve("out.csv").toString()},
                new PrintStream(said, true, StandardCharsets.UTF_8),
                new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    private int run(String text) throws IOException {
        return run(Files.writeString(folder.resolve("in.alloc"), text));
    }

    private String complaint() {
        return complained.toString(StandardCharsets.UTF_8);
    }

    @Test
    void six_cases_for_two_that_ask_five_are_written_as_three_and_three() throws IOException {
        assertEquals(0, run(GOOD));

        assertEquals(List.of("1,1,3", "2,1,3"), Files.readAllLines(folder.resolve("out.csv")));
        assertTrue(
                said.toString(StandardCharsets.UTF_8)
                        .matches("value=\\d+ waste=0 bound=\\d+ gapPercent=0\\.000000 cpuMillis=\\d+\\R"),
                said::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"d1-one-product", "d2-lots-locks", "d3-capacity", "d4-all-rules"})
    void a_file_is_written_as_the_checker_wants_it(String name) throws IOException {
        Path in = TestFiles.file("allocation/" + name + ".alloc");

        assertEquals(0, run(in));

        List<LotShare> shares = Files.readAllLines(folder.resolve("out.csv")).stream()
                .map(AllocateFileTest::share)
                .toList();
        Checker.Judgement judgement = Checker.judge(AllocateFile.read(in), shares);
        assertEquals(List.of(), judgement.breaches());
        assertTrue(said.toString(StandardCharsets.UTF_8)
                .startsWith("value=%d waste=%d bound=".formatted(judgement.value(), judgement.waste())));
    }

    private static LotShare share(String line) {
        String[] fields = line.split(",", -1);
        return new LotShare(Long.parseLong(fields[0]), Long.parseLong(fields[1]), Integer.parseInt(fields[2]));
    }

    /** What stands in the file, what is written there instead, and in which line. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ALLOC,1,small          | ALLOC,2,small          | 1
        ALLOC,1,small          | nothing                | 1
        PARAM,wasteDay,30      | PARAM,wasteDay,soon    | 2
        PARAM,wasteDay,30      | PARAM,wisdom,30        | 2
        P,1,A,10,5,1,0         | P,1,X,10,5,1,0         | 4
        P,1,A,10,5,1,0         | P,1,A,10,5,0,0         | 4
        L,1,1,6,90,0           | L,1,7,6,90,0           | 5
        L,1,1,6,90,0           | L,1,1,6,90             | 5
        L,1,1,6,90,0           | L,1,1,99999999999,90,0 | 5
        S,2,-1,-1,-1           | S,1,-1,-1,-1           | 7
        S,2,-1,-1,-1           | S,2,-1,-1,-9           | 7
        O,2,2,1,5,1,0,0,1,7,-1 | O,2,3,1,5,1,0,0,1,7,-1 | 9
        O,2,2,1,5,1,0,0,1,7,-1 | O,1,2,1,5,1,0,0,1,7,-1 | 9
        O,2,2,1,5,1,0,0,1,7,-1 | O,2,2,1,5,0,0,0,1,7,-1 | 9
        O,2,2,1,5,1,0,0,1,7,-1 | O,2,2,1,五,1,0,0,1,7,-1 | 9
        O,2,2,1,5,1,0,0,1,7,-1 | Q,2                    | 9
        """)
    void a_broken_file_ends_with_2_and_the_number_of_its_line(String good, String broken, int line) throws IOException {
        assertEquals(2, run(GOOD.replace(good, broken)));

        assertTrue(complaint().contains(": line " + line + ": "), this::complaint);
        assertTrue(Files.notExists(folder.resolve("out.csv")));
    }

    @Test
    void bytes_that_are_no_text_are_refused_where_they_stand() throws IOException {
        byte[] bytes = GOOD.replace("L,1,1,6", "L,1,1,\u00ff").getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(2, run(Files.write(folder.resolve("in.alloc"), bytes)));

        assertTrue(complaint().contains(": line 5: "), this::complaint);
    }

    @Test
    void locks_that_cannot_be_kept_end_with_2_and_name_the_product() throws IOException {
        assertEquals(2, run(GOOD.replace("1,7,-1", "1,7,4")));

        assertTrue(complaint().contains("fixed for 1 are 2 more than its lots can give"), this::complaint);
    }

    @Test
    void an_empty_or_missing_file_ends_with_2() throws IOException {
        assertEquals(2, run(""));
        assertEquals(2, run(folder.resolve("nowhere.alloc")));
        assertEquals(2, AllocateFile.run(new String[0], System.out, new PrintStream(complained, true)));
    }
}
