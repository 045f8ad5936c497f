package lu.airsilk.platform.file;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import lu.airsilk.OutsideFiles;
import lu.airsilk.TestFiles;
import lu.airsilk.shared.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCharsetTest {

    private static final String GERMAN =
            "Artikel;Preis\nKäse aus Österreich, süß;12,50\nMüsli „Röstfrüchte“;3,–\n".repeat(3);
    private static final String FRENCH =
            "Désignation;Prix\nPâtes à l'œuf – qualité supérieure;4,20\nCrème brûlée;2,10\n".repeat(3);
    private static final String CHINESE = "品名;价格\n特级初榨橄榄油;54.68\n硬质小麦意大利面 500g;12.00\n".repeat(3);

    @TempDir
    Path folder;

    @Test
    void western_text_comes_back_from_every_charset_that_can_write_it() throws IOException {
        for (String name : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "x-MacRoman", "GB18030"}) {
            for (String text : new String[] {GERMAN, FRENCH}) {
                assertEquals(text, roundTrip(text, Charset.forName(name)), name);
            }
        }
    }

    @Test
    void chinese_text_comes_back_from_every_charset_that_can_write_it() throws IOException {
        for (String name : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "GBK", "GB18030"}) {
            assertEquals(CHINESE, roundTrip(CHINESE, Charset.forName(name)), name);
        }
    }

    @Test
    void a_byte_order_mark_decides_and_is_not_part_of_the_text() throws IOException {
        assertEquals(GERMAN, roundTrip('\ufeff' + GERMAN, StandardCharsets.UTF_8));
        assertEquals(GERMAN, roundTrip('\ufeff' + GERMAN, StandardCharsets.UTF_16LE));
        assertEquals(GERMAN, roundTrip('\ufeff' + GERMAN, Charset.forName("UTF-32BE")));
    }

    @Test
    void a_first_special_letter_far_down_the_file_is_still_seen() throws IOException {
        String text = "Riso;12\n".repeat(100_000) + "Caffè macinato;5\nTè verde;3\n";

        assertEquals(text, roundTrip(text, Charset.forName("windows-1252")));
        assertEquals(text, roundTrip(text, Charset.forName("x-MacRoman")));
    }

    @ParameterizedTest
    @CsvSource({
        "chinese-list.gb18030.csv, GB18030",
        "old-mac.csv, x-MacRoman",
        "places-latin1.csv, ISO-8859-1",
        "mojibake.tsv, UTF-8",
        "retail-utf16le.csv, UTF-16LE"
    })
    void a_file_is_recognised_whatever_wrote_it(String name, String charset) throws IOException {
        assertEquals(
                charset,
                TextCharset.of(TestFiles.file("sheets/" + name)).charset().name());
    }

    @TestFactory
    Stream<DynamicTest> real_files_are_recognised() {
        return Map.of(
                        "reference/henan-districts.gb18030.csv", "GB18030",
                        "reference/establishments/CH-approved-macroman.csv", "x-MacRoman",
                        "reference/unlocode/LU-2024-2-no-header.csv", "ISO-8859-1",
                        "reference/establishments/SE-approved-mojibake.tsv", "UTF-8",
                        "catalogue/off-france-utf16le-semicolon.csv", "UTF-16LE")
                .entrySet()
                .stream()
                .flatMap(known -> OutsideFiles.test(
                        "data/" + known.getKey(),
                        file -> assertEquals(
                                known.getValue(), TextCharset.of(file).charset().name())));
    }

    @Test
    void bytes_that_are_text_in_no_charset_are_refused() {
        Stream.of(
                        "613b620a00ff13c3280102",
                        "613b623b00006300640065",
                        "c1c2c3409596958599401525c1",
                        "436166c33bfffe3b610a")
                .map(HexFormat.of()::parseHex)
                .forEach(bytes ->
                        assertEquals(Refusal.of("import.charset"), refusalOf(() -> TextCharset.of(written(bytes)))));
    }

    private String roundTrip(String text, Charset charset) throws IOException {
        Path file = written(text.getBytes(charset));
        StringWriter read = new StringWriter();
        try (Reader reader = TextCharset.of(file).open(file)) {
            reader.transferTo(read);
        }
        return read.toString();
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "text", ".csv"), bytes);
    }
}
