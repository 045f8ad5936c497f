package lu.airsilk.platform.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list is read as a whole or refused as a whole, with all that is wrong in it. */
class ListSheetTest {

    private static final Set<String> COLUMNS = new LinkedHashSet<>(List.of("code", "days"));

    private static List<String> read(String text) {
        return list(text).each(said -> said);
    }

    private static ListSheet<String> list(String text) {
        return ListSheet.of(text.getBytes(UTF_8), COLUMNS, ListSheetTest::said);
    }

    private static String said(ListSheet.Cells row) {
        String code = row.of("code");
        if (code == null || code.startsWith("!")) {
            throw Refused.because("test.code").at("code");
        }
        return code + " " + row.words("days");
    }

    private static List<String> wrong(String text) {
        return codes(assertThrows(Refused.class, () -> read(text)));
    }

    private static List<String> codes(Refused refused) {
        return refused.refusals().stream()
                .map(refusal -> refusal.row().orElse(0) + " " + refusal.code())
                .toList();
    }

    @Test
    void columns_stand_in_any_order_and_may_be_left_out_and_empty_rows_do_not_count() {
        assertEquals(List.of("A [MON, TUE]", "B null"), read("days,code\nMON  TUE,A\n,\n,B\n"));
        assertEquals(List.of("开封 null"), read("code\n开封\n"));
    }

    @Test
    void what_was_written_as_a_file_comes_back_as_it_was() throws IOException {
        var file = new ByteArrayOutputStream();
        try (CsvSheetWriter csv = new CsvSheetWriter(file, ',')) {
            csv.row(List.of("code", "days"));
            csv.row(List.of("=A; B, \"C\"", "MON"));
            csv.row(List.of("'D'", "TUE"));
        }

        assertEquals(List.of("=A; B, \"C\" [MON]", "'D' [TUE]"), read(file.toString(UTF_8)));
    }

    @Test
    void the_sign_that_parts_most_rows_parts_all_of_them() {
        assertEquals(List.of("A, B [MON]", "C [TUE]"), read("code;days\nA, B;MON\nC;TUE\n"));
        assertEquals(
                List.of(List.of("Order, December"), List.of("AS1", "5"), List.of("AS2", "6")),
                SmallSheet.rows(new ByteArrayInputStream("Order, December\nAS1;5\nAS2;6\n".getBytes(UTF_8))));
    }

    @Test
    void every_wrong_row_is_told_at_once_by_its_number_in_the_file() {
        String rows = IntStream.rangeClosed(2, 1_000)
                .mapToObj(row -> row == 711 || row == 900 ? "!" + row : "C" + row)
                .collect(Collectors.joining("\n"));

        assertEquals(List.of("711 test.code", "900 test.code"), wrong("code\n" + rows));
    }

    @Test
    void all_that_is_wrong_in_one_row_is_told_and_what_cannot_be_read_is_not_told_as_missing() {
        ListSheet<String> list = ListSheet.of("code,days\nA,2.5\n!,tomorrow\n".getBytes(UTF_8), COLUMNS, row -> {
            Long days = row.whole("days");
            String code = said(row);
            if (days == null) {
                throw Refused.because("test.missing").at("days");
            }
            return code;
        });

        Refused refused = assertThrows(Refused.class, () -> list.each(said -> said));

        assertEquals(List.of("2 list.whole", "3 list.number", "3 test.code"), codes(refused));
    }

    @Test
    void a_row_that_says_the_same_as_one_before_it_is_refused_by_its_number() {
        Refused refused =
                assertThrows(Refused.class, () -> list("code\nA\nB\nA\n").each(said -> said, said -> said));

        assertEquals(List.of("4 list.twice"), codes(refused));
        assertEquals(List.of(2), refused.refusals().getFirst().arguments());
    }

    @Test
    void of_two_rows_about_the_same_that_is_told_though_one_of_them_cannot_be_read() {
        ListSheet<String> list = ListSheet.of(
                        "code,price\nA,many\na,12\nB,12\n".getBytes(UTF_8),
                        Set.of("code", "price"),
                        row -> row.of("code") + row.number("price"))
                .about("code");

        Refused refused = assertThrows(Refused.class, () -> list.each(said -> said));

        assertEquals(List.of("2 list.number", "3 list.twice"), codes(refused));
    }

    @Test
    void two_rows_may_be_about_the_same_though_a_column_that_may_be_empty_is() {
        String rows = "code,kind,day,price\nA,,1,many\na,,1,12\nA,x,1,12\nB,,,many\nB,,,12\n";
        ListSheet<String> list = ListSheet.of(
                        rows.getBytes(UTF_8),
                        Set.of("code", "kind", "day", "price"),
                        row -> row.of("code") + row.number("price"))
                .about("code", "kind", "day")
                .open("kind");

        Refused refused = assertThrows(Refused.class, () -> list.each(said -> said));

        assertEquals(
                List.of("2 list.number", "3 list.twice", "5 list.number"),
                codes(refused),
                "what lacks its day says not what it is about");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"8.25|8.25", "8,25|8.25", "'-0,5'|-0.5", "12|12", "1,250|", "1.2.3|", "1 000|"})
    void a_fraction_has_a_point_or_a_comma_that_can_be_nothing_else(String written, BigDecimal read) {
        var cells = new ListSheet.Cells(Map.of("price", written));

        assertEquals(read, cells.number("price"));
    }

    @Test
    void a_column_that_is_not_known_or_is_there_twice_is_told_and_nothing_is_read() {
        assertEquals(List.of("1 list.column", "1 list.columnTwice"), wrong("code,price,code\nA,1,B\n"));
    }

    @Test
    void a_list_without_rows_is_none() {
        assertEquals(List.of("0 list.empty"), wrong("code\n"));
        assertEquals(List.of("0 list.empty"), wrong("code\n,\n"));
    }

    @Test
    void what_is_refused_while_it_is_done_is_told_with_what_could_not_be_read() {
        List<String> done = new ArrayList<>();
        Refused refused = assertThrows(
                Refused.class,
                () -> list("code\nA\n\nB\n!\nC\n").each(said -> {
                    Refused.unless(!said.startsWith("B"), "test.taken");
                    return done.add(said);
                }));

        assertEquals(List.of("A null", "C null"), done, "the others were looked at, too");
        assertEquals(List.of("4 test.taken", "5 test.code"), codes(refused));
    }
}
