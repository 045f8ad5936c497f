package lu.airsilk.catalogue.mapping.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.catalogue.goods.rule.CaseSize;
import lu.airsilk.shared.number.CheckDigit;
import org.junit.jupiter.api.Test;

/** What must hold for any number, tried on seeded random ones. */
class NumberPropertiesTest {

    private static final int RUNS = 5_000;

    @Test
    void a_price_written_in_any_of_our_countries_is_read_back() {
        Random random = new Random(2_026);
        for (int run = 0; run < RUNS; run++) {
            BigDecimal price = BigDecimal.valueOf(random.nextLong(100_000_000), 2);
            for (Locale country : List.of(
                    Locale.ITALY, Locale.GERMANY, Locale.FRANCE, Locale.UK, Locale.CHINA, Locale.of("de", "CH"))) {
                DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(country);
                String text = new DecimalFormat("#,##0.00", symbols).format(price);
                DecimalMark mark = symbols.getDecimalSeparator() == ',' ? DecimalMark.COMMA : DecimalMark.POINT;

                assertEquals(Optional.of(price), DecimalText.read(text, mark), text);
                assertEquals(Optional.of(price), DecimalText.read(text, DecimalMark.UNKNOWN), text);
            }
        }
    }

    @Test
    void an_ambiguous_number_follows_its_column() {
        Random random = new Random(7);
        for (int run = 0; run < RUNS; run++) {
            int whole = 1 + random.nextInt(999);
            String fraction = "%03d".formatted(random.nextInt(1_000));

            assertEquals(
                    Optional.of(new BigDecimal(whole + "." + fraction)),
                    DecimalText.read(whole + "," + fraction, DecimalMark.COMMA));
            assertEquals(
                    Optional.of(new BigDecimal(whole + fraction)),
                    DecimalText.read(whole + "," + fraction, DecimalMark.POINT));
        }
    }

    /** The slow way to restore a number: write each candidate as a spreadsheet would and compare. */
    @Test
    void a_rounded_number_is_restored_exactly_when_one_candidate_looks_like_it() {
        Random random = new Random(99);
        for (int run = 0; run < RUNS; run++) {
            List<String> candidates = IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(next -> ean(random))
                    .toList();
            String ruined = scientific(candidates.get(random.nextInt(candidates.size())), 2 + random.nextInt(4));
            int decimals = ruined.indexOf('E') - 2;
            List<String> alike = candidates.stream()
                    .filter(candidate -> scientific(candidate, decimals).equals(ruined))
                    .distinct()
                    .toList();

            assertEquals(
                    alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty(),
                    GtinText.of(ruined).restored(Stream.of(String.join(" ", candidates))));
        }
    }

    @Test
    void a_case_volume_is_the_product_of_its_sides_rounded_up() {
        Random random = new Random(5);
        for (int run = 0; run < RUNS; run++) {
            CaseSize size =
                    new CaseSize(1 + random.nextInt(2_000), 1 + random.nextInt(2_000), 1 + random.nextInt(2_000));
            long cubicMm = (long) size.lengthMm() * size.widthMm() * size.heightMm();

            assertEquals((cubicMm + 999) / 1_000, size.volume().value());
        }
    }

    private static String ean(Random random) {
        String body = "80%010d".formatted(random.nextLong(30_000_000L));
        return body + CheckDigit.gs1(body);
    }

    private static String scientific(String digits, int decimals) {
        BigDecimal mantissa = new BigDecimal(digits).movePointLeft(digits.length() - 1);
        return mantissa.setScale(decimals, RoundingMode.HALF_UP).toPlainString().replace('.', ',') + "E+12";
    }
}
