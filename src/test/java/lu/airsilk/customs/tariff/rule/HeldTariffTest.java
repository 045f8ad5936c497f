package lu.airsilk.customs.tariff.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import lu.airsilk.shared.Percentage;
import org.junit.jupiter.api.Test;

/** Which measure holds for goods on a day. */
class HeldTariffTest {

    private static final String CHEESE = "0406900000";
    private static final String WATCH = "9102110000";
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate REMEDY = LocalDate.of(2026, 2, 13);

    private static final int ROUNDS = 400;

    private static Measure measure(MeasureScope scope, MeasureKind kind, String value, LocalDate from) {
        return Measure.of(scope, kind, kind.read(value), from, Optional.empty());
    }

    private static DeclaredGoods goods(String code, String origin, String company, String additional) {
        return new DeclaredGoods(code, additional, origin, company);
    }

    private static MeasureScope of(String code, String origin, String company, String additional) {
        return new MeasureScope(code, additional, origin, company);
    }

    @Test
    void a_provisional_rate_goes_before_that_of_the_most_favoured_nation_while_it_lasts() {
        List<Measure> told = List.of(
                measure(MeasureScope.of(CHEESE), MeasureKind.DUTY, "12", NEW_YEAR),
                Measure.of(
                        MeasureScope.of(CHEESE),
                        MeasureKind.PROVISIONAL,
                        "8",
                        NEW_YEAR,
                        Optional.of(LocalDate.of(2026, 12, 31))));
        DeclaredGoods cheese = goods(CHEESE, "FR", "", "");

        assertEquals(
                Optional.empty(),
                HeldTariff.of(told, cheese, NEW_YEAR.minusDays(1)).duty());
        assertEquals(
                Optional.of(Percentage.of(8)),
                HeldTariff.of(told, cheese, NEW_YEAR).duty());
        assertEquals(
                Optional.of(Percentage.of(8)),
                HeldTariff.of(told, cheese, LocalDate.of(2026, 12, 31)).duty());
        assertEquals(
                Optional.of(Percentage.of(12)),
                HeldTariff.of(told, cheese, LocalDate.of(2027, 1, 1)).duty());
    }

    @Test
    void of_a_rate_agreed_with_an_origin_and_a_provisional_one_the_lower_holds() {
        List<Measure> told = List.of(
                measure(MeasureScope.of(WATCH), MeasureKind.DUTY, "10", NEW_YEAR),
                measure(MeasureScope.of(WATCH), MeasureKind.PROVISIONAL, "8", NEW_YEAR),
                measure(of(WATCH, "CH", "", ""), MeasureKind.DUTY, "5", NEW_YEAR),
                measure(of(WATCH, "IS", "", ""), MeasureKind.DUTY, "9", NEW_YEAR));

        assertEquals(Optional.of(Percentage.of(5)), duty(told, "CH"));
        assertEquals(Optional.of(Percentage.of(8)), duty(told, "IS"));
        assertEquals(Optional.of(Percentage.of(8)), duty(told, "FR"));
    }

    private static Optional<Percentage> duty(List<Measure> told, String origin) {
        return HeldTariff.of(told, goods(WATCH, origin, "", ""), NEW_YEAR).duty();
    }

    @Test
    void a_remedy_falls_on_its_origin_and_on_a_company_the_one_of_its_own() {
        List<Measure> told = List.of(
                measure(of(CHEESE, "FR", "", ""), MeasureKind.REMEDY, "11.7", REMEDY),
                measure(of(CHEESE, "FR", "ELVIR", ""), MeasureKind.REMEDY, "9.5", REMEDY),
                measure(of(CHEESE, "FR", "", "B999"), MeasureKind.REMEDY, "7.4", REMEDY));

        assertEquals(Percentage.ZERO, remedy(told, goods(CHEESE, "CH", "", ""), REMEDY));
        assertEquals(Percentage.ZERO, remedy(told, goods(CHEESE, "FR", "", ""), REMEDY.minusDays(1)));
        assertEquals(Percentage.of("11.7"), remedy(told, goods(CHEESE, "FR", "", ""), REMEDY));
        assertEquals(Percentage.of("9.5"), remedy(told, goods(CHEESE, "FR", "ELVIR", ""), REMEDY));
        assertEquals(
                Percentage.of("7.4"),
                remedy(told, goods(CHEESE, "FR", "ELVIR", "B999"), REMEDY),
                "an additional code names the very goods");
        assertEquals(Percentage.ZERO, remedy(told, goods("0406200000", "FR", "", ""), REMEDY), "another code");
    }

    private static Percentage remedy(List<Measure> told, DeclaredGoods goods, LocalDate day) {
        return HeldTariff.of(told, goods, day).remedy();
    }

    @Test
    void all_papers_are_asked_for_and_elements_keep_their_order() {
        HeldTariff held = HeldTariff.of(
                List.of(
                        measure(MeasureScope.of(CHEESE), MeasureKind.PAPER, "health certificate", NEW_YEAR),
                        measure(MeasureScope.of(CHEESE), MeasureKind.PAPER, "A", NEW_YEAR),
                        measure(MeasureScope.of(CHEESE), MeasureKind.ELEMENTS, "品名| 品牌 |脂肪含量", NEW_YEAR)),
                goods(CHEESE, "FR", "", ""),
                NEW_YEAR);

        assertEquals(List.of("A", "health certificate"), held.papers());
        assertEquals(List.of("品名", "品牌", "脂肪含量"), held.elements());
        assertEquals(Optional.empty(), held.vat());
    }

    @Test
    void what_is_told_anew_with_an_earlier_last_day_ends_then() {
        Measure open = measure(MeasureScope.of(CHEESE), MeasureKind.REMEDY, "11.7", REMEDY);
        Measure ended = Measure.of(
                MeasureScope.of(CHEESE), MeasureKind.REMEDY, "11.7", REMEDY, Optional.of(REMEDY.plusDays(9)));
        DeclaredGoods cheese = goods(CHEESE, "FR", "", "");

        assertEquals(Percentage.of("11.7"), remedy(List.of(open, ended), cheese, REMEDY.plusDays(9)));
        assertEquals(Percentage.ZERO, remedy(List.of(open, ended), cheese, REMEDY.plusDays(10)));
        assertEquals(Percentage.of("11.7"), remedy(List.of(ended, open), cheese, REMEDY.plusDays(10)));
    }

    /** A twin that looks at each day of each measure, one after the other. */
    @Test
    void whatever_is_told_the_choice_is_that_of_the_slow_twin() {
        Random chance = new Random(177);
        for (int round = 0; round < ROUNDS; round++) {
            List<Measure> told = accepted(chance);
            DeclaredGoods asked =
                    goods(CHEESE, pick(chance, "", "FR", "IT"), pick(chance, "", "ELVIR"), pick(chance, "", "B1"));
            LocalDate day = NEW_YEAR.plusDays(chance.nextInt(40));
            HeldTariff held = HeldTariff.of(told, asked, day);
            for (MeasureKind kind : List.of(MeasureKind.DUTY, MeasureKind.PROVISIONAL, MeasureKind.REMEDY)) {
                assertEquals(
                        slow(told, asked, day, kind),
                        held.measure(kind).map(Measure::value),
                        () -> kind + " on " + day + " for " + asked + " of " + told);
            }
        }
    }

    /** Some measures, of which those are left out that contradict what was told before. */
    private static List<Measure> accepted(Random chance) {
        Map<String, Timeline> things = new HashMap<>();
        List<Measure> told = new ArrayList<>();
        IntStream.range(0, 30).forEach(number -> {
            LocalDate from = NEW_YEAR.plusDays(chance.nextInt(30));
            Measure measure = Measure.of(
                    of(CHEESE, pick(chance, "", "FR", "IT"), pick(chance, "", "ELVIR"), pick(chance, "", "B1")),
                    MeasureKind.valueOf(pick(chance, "DUTY", "PROVISIONAL", "REMEDY")),
                    Integer.toString(number),
                    from,
                    chance.nextInt(3) == 0 ? Optional.of(from.plusDays(chance.nextInt(12))) : Optional.empty());
            Timeline thing = things.computeIfAbsent(measure.thing(), _ -> new Timeline());
            if (thing.against(measure.days()).isEmpty()) {
                thing.tell(measure.days());
                told.add(measure);
            }
        });
        return told;
    }

    private static String pick(Random chance, String... some) {
        return Arrays.asList(some).get(chance.nextInt(some.length));
    }

    private static Optional<String> slow(List<Measure> told, DeclaredGoods goods, LocalDate day, MeasureKind kind) {
        List<Measure> best = new ArrayList<>();
        for (Measure one : told) {
            boolean followed = told.stream()
                    .anyMatch(other -> other.thing().equals(one.thing())
                            && other.days().from().isAfter(one.days().from())
                            && !other.days().from().isAfter(day));
            boolean over = one.days().to().filter(last -> last.isBefore(day)).isPresent();
            boolean begun = !one.days().from().isAfter(day);
            if (one.kind() == kind && begun && !over && !followed && isFor(one.scope(), goods)) {
                best.add(one);
            }
        }
        return best.stream()
                .max(Comparator.comparing(
                                (Measure one) -> !one.scope().additional().isEmpty())
                        .thenComparing(one -> !one.scope().company().isEmpty())
                        .thenComparing(one -> !one.scope().origin().isEmpty()))
                .map(Measure::value);
    }

    private static boolean isFor(MeasureScope scope, DeclaredGoods goods) {
        return List.of("", goods.origin()).contains(scope.origin())
                && List.of("", goods.company()).contains(scope.company())
                && List.of("", goods.additional()).contains(scope.additional());
    }
}
