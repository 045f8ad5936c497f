package lu.airsilk.platform.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.stream.Stream;
import lu.airsilk.OutsideFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CsvGuardTest {

    @Test
    void a_cell_that_would_run_as_a_formula_becomes_words() {
        Stream.of(
                        "=1+1",
                        "+SUM(A1)",
                        "-cmd|' /C calc'!A0",
                        "@SUM(1)",
                        "=HYPERLINK(\"http://127.0.0.1/?\"&A1)",
                        "=1+2+cmd|' /C notepad'!A0",
                        "@SUM(1+9)*cmd|' /C calc'!A0",
                        "\t=1",
                        "\r=1",
                        "＝1+1",
                        "＋1a",
                        "－a",
                        "＠a",
                        " =1",
                        "\u200b=1")
                .forEach(cell -> assertEquals("'" + cell, CsvGuard.guarded(cell)));
    }

    @Test
    void numbers_and_words_stay_as_they_are() {
        Stream.of("-1", "-1.234,50", "+86 138 0013", "-0,5%", "-3E-4", "", "Riso", "a=b", "1-2", "'x", "中文")
                .forEach(cell -> assertEquals(cell, CsvGuard.guarded(cell)));
    }

    @TestFactory
    Stream<DynamicTest> known_payloads_are_disarmed() {
        return OutsideFiles.test(
                "data/hostile/csv-injection-payloads.txt",
                file -> Files.readAllLines(file).stream()
                        .filter(payload -> !payload.startsWith("DDE"))
                        .forEach(payload -> assertEquals("'" + payload, CsvGuard.guarded(payload))));
    }
}
