package lu.airsilk.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import lu.airsilk.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers as readers write them: a worked table, and everything that is printed reads back. */
class NotationTest {

    private static final String[] LANGUAGES = {"de", "fr", "en", "zh"};

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                // German
                "de | MONEY   | 11.922        | 11922",
                "de | MONEY   | 11.922,00     | 11922",
                "de | MONEY   | 11922,5       | 11922.5",
                "de | MONEY   | 1.234.567,89  | 1234567.89",
                "de | MONEY   | 12 100,50     | 12100.5",
                "de | MONEY   | 1,234         | ask",
                "de | MONEY   | 123,456       | ask",
                "de | MONEY   | 0,123         | 0.123",
                "de | MONEY   | 1,2340        | 1.234",
                "de | MONEY   | 1234,567      | 1234.567",
                "de | MONEY   | 1.234,567     | 1234.567",
                "de | MONEY   | 1,234.50      | 1234.5",
                "de | MONEY   | 11.92         | 11.92",
                "de | MONEY   | -11.922,00    | -11922",
                "de | MONEY   | +4,10         | 4.1",
                "de | MONEY   | 1.2.3         | no",
                "de | MONEY   | zwölf         | no",
                "de | MONEY   | 1E3           | no",
                "de | MONEY   | 1,23456       | no",
                "de | WEIGHT  | 2.400         | 2400",
                "de | WEIGHT  | 2,400         | 2.4",
                "de | WEIGHT  | 1,234         | 1.234",
                "de | WEIGHT  | 1.234,5       | 1234.5",
                "de | WEIGHT  | 2.4           | no",
                "de | VOLUME  | 2,887         | 2.887",
                "de | VOLUME  | 2.887         | 2887",
                "de | PERCENT | 4,10          | 4.1",
                "de | PERCENT | 4,125         | ask",
                "de | COUNT   | 1.234         | 1234",
                "de | COUNT   | 1234          | 1234",
                "de | COUNT   | 1,234         | ask",
                "de | COUNT   | 1,5           | no",
                "de | COUNT   | -3            | no",
                "de | COUNT   | 999.999       | 999999",
                "de | COUNT   | 1000000       | no",
                "de | COUNT   | 99999999999   | no",
                "de | WHOLE   | 1000000       | 1000000",
                "de | WHOLE   | 1,5           | no",
                "de | WHOLE   | -3            | no",
                // French as in France
                "fr | MONEY   | 12 100,50     | 12100.5",
                "fr | MONEY   | '12\u00a0100,50' | 12100.5",
                "fr | MONEY   | '12\u202f100,50' | 12100.5",
                "fr | MONEY   | 12100,50      | 12100.5",
                "fr | MONEY   | 12.100,50     | 12100.5",
                "fr | MONEY   | 12,100.50     | 12100.5",
                "fr | MONEY   | 11.92         | 11.92",
                "fr | MONEY   | 1.234         | ask",
                "fr | MONEY   | 1,234         | 1.234",
                "fr | MONEY   | 12,100        | 12.1",
                "fr | DECIMAL | 7,951         | 7.951",
                "fr | COUNT   | 12,100        | no",
                "fr | MONEY   | 1 234         | 1234",
                "fr | MONEY   | 1 23          | no",
                "fr | WEIGHT  | 1,234         | 1.234",
                "fr | WEIGHT  | 2 400         | 2400",
                "fr | WEIGHT  | 2.400         | no",
                "fr | COUNT   | 1 234         | 1234",
                "fr | COUNT   | 1.234         | ask",
                // English
                "en | MONEY   | 12,100.50     | 12100.5",
                "en | MONEY   | 1,234         | 1234",
                "en | MONEY   | 1.234         | ask",
                "en | MONEY   | 0.234         | 0.234",
                "en | MONEY   | 1.234,50      | 1234.5",
                "en | MONEY   | 11,92         | 11.92",
                "en | WEIGHT  | 1.234         | 1.234",
                "en | WEIGHT  | 2,400         | 2400",
                "en | PERCENT | 11.7          | 11.7",
                "en | COUNT   | 1.234         | ask",
                // Chinese, full-width signs too
                "zh | MONEY   | 12,100.50     | 12100.5",
                "zh | MONEY   | １２，１００．５０ | 12100.5",
                "zh | MONEY   | 1.234         | ask",
                "zh | VOLUME  | 1.234         | 1.234",
                "zh | MONEY   | 5万           | 50000",
                "zh | MONEY   | 1.2 万        | 12000",
                "zh | MONEY   | 1.005亿       | 100500000",
                "zh | COUNT   | １２万        | 120000",
                "zh | COUNT   | 1.23456万     | no",
                "zh | MONEY   | 万            | no",
                "zh | MONEY   | NaN万         | no",
                "zh | MONEY   | ∞万           | no",
                "zh | COUNT   | 1E-5万        | no",
                "zh | MONEY   | 1E99999999万  | no",
                "zh | MONEY   | 5万3          | no",
                "zh | MONEY   | 5万万         | no",
                "en | MONEY   | 5万           | no",
                "zh | COUNT   | 1，234        | 1234",
            })
    void what_is_typed_is_read_in_the_readers_notation(String language, FigureKind kind, String typed, String meant) {
        assertEquals(meant, read(language, kind, typed));
    }

    private static String read(String language, FigureKind kind, String typed) {
        try {
            return Notation.of(Locale.of(language)).read(typed, kind).toPlainString();
        } catch (Refused refused) {
            String code = refused.refusals().getFirst().code();
            return code.equals("number.twoWays") || code.equals("number.wholeMeant") ? "ask" : "no";
        }
    }

    @Test
    void the_question_offers_what_is_then_read_without_a_question() {
        Notation english = Notation.of(Locale.ENGLISH);
        Refused asked = assertThrows(Refused.class, () -> english.read("1.234", FigureKind.MONEY));

        assertEquals(
                "[1.234, 1,234.00, 1.234, 1.2340]",
                asked.refusals().getFirst().arguments().toString());
        assertEquals(new BigDecimal("1.234"), english.read("1.2340", FigureKind.MONEY));
        assertEquals(new BigDecimal("1234"), english.read("1,234.00", FigureKind.MONEY));
    }

    @Test
    void a_count_below_zero_is_told_as_such_and_no_question_of_notation() {
        Refused below =
                assertThrows(Refused.class, () -> Notation.of(Locale.FRENCH).read("-1", FigureKind.COUNT));

        assertEquals("number.negative", below.refusals().getFirst().code());
    }

    @Test
    void where_nothing_is_no_answer_zero_and_less_are_told_to_be_one_at_least() {
        for (String none : List.of("0", "-1")) {
            Refused refused = assertThrows(
                    Refused.class, () -> Notation.of(Locale.CHINESE).read(none, FigureKind.SOME));
            assertEquals(
                    List.of("number.none", List.of(none)),
                    List.of(
                            refused.refusals().getFirst().code(),
                            refused.refusals().getFirst().arguments()));
        }
        assertEquals(BigDecimal.ONE, Notation.of(Locale.CHINESE).read("1", FigureKind.SOME));
    }

    /** They stand below each other. */
    @Test
    void how_far_a_price_moves_has_its_sign_and_two_decimals_always() {
        Notation french = Notation.of(Locale.FRENCH);

        assertEquals("+4,00", french.say(new BigDecimal("4"), FigureKind.MOVE));
        assertEquals("-0,50", french.say(new BigDecimal("-0.5"), FigureKind.MOVE));
        assertEquals("0,00", french.say(BigDecimal.ZERO, FigureKind.MOVE));
        assertEquals("+1,99", french.say(new BigDecimal("1.99"), FigureKind.MOVE));
    }

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void everything_that_is_printed_reads_back_in_each_language(FigureKind kind) {
        Random random = new Random(18);
        for (String language : LANGUAGES) {
            Notation notation = Notation.of(Locale.of(language));
            samples(random, kind).forEach(number -> {
                assertEquals(number, notation.read(notation.say(number, kind), kind), language + " said");
                assertEquals(number, notation.read(notation.write(number, kind), kind), language + " written");
            });
        }
    }

    private static Stream<BigDecimal> samples(Random random, FigureKind kind) {
        return Stream.generate(() -> BigDecimal.valueOf(
                        random.nextLong(1, pow(1 + random.nextInt(14))), random.nextInt(kind.mostDecimals() + 1)))
                .map(number ->
                        number.stripTrailingZeros().scale() < 0 ? number.setScale(0) : number.stripTrailingZeros())
                .map(number -> number.scale() < 0 ? number.setScale(0) : number)
                .filter(number -> number.precision() - number.scale() <= kind.mostDigits())
                .limit(500);
    }

    private static long pow(int digits) {
        return BigDecimal.TEN.pow(digits).longValueExact();
    }
}
