package lu.airsilk.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.currency.rate.RatePurpose;
import lu.airsilk.currency.keeping.NewRate;
import lu.airsilk.sample.world.Maker;
import lu.airsilk.supplier.NewSupplier;

/** From whom the sample company buys, and at what rates it reckons. All names and rates are invented. */
final class SampleTrade {

    private static final String SOURCE = "sample";
    private static final int BEFORE_THE_FIRST_ORDER = 8;
    private static final int DAYS_OF_AN_OLD_RATE = 35;
    private static final int MONTHS = 13;
    private static final int DAYS_OF_A_MONTH = 30;

    /** What a unit is worth in yuan a year ago. */
    private static final Map<String, BigDecimal> A_YEAR_AGO = Map.of(
            "EUR", new BigDecimal("7.71"),
            "CHF", new BigDecimal("8.30"),
            "DKK", new BigDecimal("1.0332"),
            "SEK", new BigDecimal("0.6951"),
            "PLN", new BigDecimal("1.8063"),
            "CZK", new BigDecimal("0.3148"));

    private SampleTrade() {}

    /** Those that are there before the first order. */
    static List<NewSupplier> suppliers() {
        return Maker.all().stream()
                .limit(BEFORE_THE_FIRST_ORDER)
                .map(Maker::supplier)
                .toList();
    }

    /** What euros and francs are worth in yuan: five weeks ago, a week ago, and on the day itself. */
    static List<NewRate> rates(LocalDate today) {
        return List.of(
                rate(today.minusDays(DAYS_OF_AN_OLD_RATE), "EUR", "7.79"),
                rate(today.minusDays(7), "EUR", "7.83"),
                rate(today, "EUR", "7.85"),
                rate(today.minusDays(DAYS_OF_AN_OLD_RATE), "CHF", "8.42"),
                rate(today, "CHF", "8.46"));
    }

    private static NewRate rate(LocalDate day, String currency, String cny) {
        return rate(day, currency, new BigDecimal(cny));
    }

    private static NewRate rate(LocalDate day, String currency, BigDecimal cny) {
        return new NewRate(currency, RatePurpose.BOOK, cny, 1, day, SOURCE);
    }

    /** A year of rates of all the suppliers' currencies, a month apart, slowly up and down. */
    static List<NewRate> ratesOfAYear(LocalDate today) {
        return A_YEAR_AGO.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(currency -> ofAYear(today, currency.getKey(), currency.getValue()))
                .toList();
    }

    private static Stream<NewRate> ofAYear(LocalDate today, String base, BigDecimal first) {
        return IntStream.rangeClosed(0, MONTHS)
                .mapToObj(month -> rate(
                        today.minusDays((long) (MONTHS - month) * DAYS_OF_A_MONTH),
                        base,
                        first.multiply(BigDecimal.valueOf(1000 + month * 2 + month % 3 * 3L))
                                .movePointLeft(3)
                                .setScale(6, RoundingMode.HALF_UP)));
    }
}
