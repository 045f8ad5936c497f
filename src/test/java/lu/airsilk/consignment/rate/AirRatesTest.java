package lu.airsilk.consignment.rate;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.TestFiles;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AirRatesTest {

    private static final String VECTORS = "messages/vectors/rating.json";

    @TestFactory
    Stream<DynamicTest> every_published_weight_is_rated() {
        JsonObject vectors = TestFiles.jsonObject(VECTORS);
        AirRates rates = rates(vectors.getJsonObject("rates"));

        return vectors.getJsonArray("cases").getValuesAs(JsonObject.class).stream()
                .map(vector -> dynamicTest(vector.getString("chargeable_kg") + " kg", () -> {
                    AirCharge expected = new AirCharge(
                            RateClass.valueOf(vector.getString("class")),
                            kilograms(vector.getString("rated_kg")),
                            vector.isNull("rate") ? Optional.empty() : Optional.of(euro(vector.getString("rate"))),
                            euro(vector.getString("charge")));

                    assertEquals(expected, rates.charge(kilograms(vector.getString("chargeable_kg"))));
                }));
    }

    @Test
    void a_break_may_be_skipped_when_a_higher_one_is_cheaper_still() {
        AirRates rates = rates("0", step(0, "10.00"), step(45, "9.90"), step(100, "3.00"));

        assertEquals(
                new AirCharge(RateClass.Q, kilograms("100"), Optional.of(euro("3")), euro("300")),
                rates.charge(kilograms("31")));
    }

    @Test
    void on_a_tie_the_actual_weight_stays() {
        AirRates rates = rates("0", step(0, "4.00"), step(100, "2.00"));

        assertEquals(kilograms("50"), rates.charge(kilograms("50")).rated());
        assertEquals(kilograms("100"), rates.charge(kilograms("50.5")).rated());
    }

    @Test
    void the_charge_is_the_least_of_all_that_the_tariff_offers() {
        Random random = new Random(9737);
        for (int round = 0; round < 300; round++) {
            AirRates rates = randomRates(random);
            Grams weight = Grams.of(random.nextLong(1, 3000) * 500);

            assertEquals(
                    slowly(rates, weight), rates.charge(weight).charge(), () -> rates + " for " + weight.kilograms());
        }
    }

    @Test
    void a_heavier_shipment_never_costs_less() {
        Random random = new Random(9738);
        AirRates rates = randomRates(random);
        Money before = Money.zero("EUR");
        for (int halves = 1; halves < 3000; halves++) {
            Money charge = rates.charge(Grams.of(halves * 500L)).charge();

            assertTrue(charge.compareTo(before) >= 0, rates + " at " + halves + " half kilograms");
            before = charge;
        }
    }

    @Test
    void a_tariff_without_breaks_or_with_one_twice_is_refused() {
        assertEquals(Refusal.of("airRates.noBreaks"), refusalOf(() -> rates("90")));
        assertEquals(Refusal.of("airRates.breakTwice"), refusalOf(() -> rates("90", step(45, "4"), step(45, "3"))));
    }

    @Test
    void a_break_is_read_as_people_write_it() {
        assertEquals(step(45, "4.10"), WeightBreak.of("45 4.10", "EUR"));
        assertEquals(step(45, "4.10"), WeightBreak.of("45: 4.1", "EUR"));
        assertEquals(Refusal.of("airRates.text", "4.10"), refusalOf(() -> WeightBreak.of("4.10", "EUR")));
        assertEquals(Refusal.of("decimal.number", "N"), refusalOf(() -> WeightBreak.of("N 4.10", "EUR")));
    }

    /** Every offer of the tariff, written out. */
    private static Money slowly(AirRates rates, Grams weight) {
        List<Money> offers = new ArrayList<>();
        for (int index = 0; index < rates.breaks().size(); index++) {
            WeightBreak step = rates.breaks().get(index);
            boolean last = index + 1 == rates.breaks().size();
            boolean own = !step.from().isMoreThan(weight)
                    && (last || rates.breaks().get(index + 1).from().isMoreThan(weight));
            if (own || step.from().isMoreThan(weight)) {
                Grams rated = own ? weight : step.from();
                offers.add(step.perKilogram().times(rated.kilograms()).rounded(RoundingMode.HALF_UP));
            }
        }
        Money least = offers.stream().min(Money::compareTo).orElseThrow();
        return least.compareTo(rates.minimum()) < 0 ? rates.minimum() : least;
    }

    private static AirRates randomRates(Random random) {
        int[] weights = {0, 45, 100, 300, 500, 1000};
        List<WeightBreak> breaks = IntStream.of(weights)
                .filter(weight -> weight == 0 || random.nextBoolean())
                .mapToObj(weight -> step(weight, "%d.%02d".formatted(random.nextInt(1, 9), random.nextInt(100))))
                .toList();
        return new AirRates(euro(Integer.toString(random.nextInt(200))), breaks);
    }

    private static AirRates rates(JsonObject rates) {
        List<WeightBreak> breaks = rates.getJsonArray("breaks").getValuesAs(JsonArray.class).stream()
                .map(pair -> step(pair.getInt(0), pair.getString(1)))
                .toList();
        return new AirRates(Money.of(rates.getString("M"), rates.getString("currency")), breaks);
    }

    private static AirRates rates(String minimum, WeightBreak... breaks) {
        return new AirRates(euro(minimum), List.of(breaks));
    }

    private static WeightBreak step(int kilograms, String price) {
        return new WeightBreak(Grams.of(kilograms * 1000L), euro(price));
    }

    private static Grams kilograms(String kilograms) {
        return Grams.ofKilograms(new BigDecimal(kilograms));
    }

    private static Money euro(String amount) {
        return Money.of(amount, "EUR");
    }
}
