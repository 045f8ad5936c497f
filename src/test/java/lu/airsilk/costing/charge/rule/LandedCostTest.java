package lu.airsilk.costing.charge.rule;

import static lu.airsilk.costing.charge.rule.ChargeKey.CHARGEABLE;
import static lu.airsilk.costing.charge.rule.ChargeKey.GROSS;
import static lu.airsilk.costing.charge.rule.ChargeKey.PIECES;
import static lu.airsilk.costing.charge.rule.ChargeKey.VALUE;
import static lu.airsilk.costing.charge.rule.ChargeKey.VOLUME;
import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.customs.DutyCalculation;
import lu.airsilk.customs.DutyRates;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Percentage;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Units;
import org.junit.jupiter.api.Test;

class LandedCostTest {

    private static final List<ChargeKey> KEYS = List.of(ChargeKey.values());

    private static final int CASES = 100_000;

    private static final CostRates RATES = new CostRates("EUR", new BigDecimal("8.1234"), new BigDecimal("8.0567"));

    /**
     * <pre>
     *                    1 wine        2 oil        3 cheese     4 chips       waybill
     * pieces, cm         2 120x80x118  1 120x80x110 4 60x40x40   7 100x80x90
     * volume, cm3        2,265,600     1,056,000    384,000      5,040,000     8,745,600 / 6000 = 1457.6 kg
     * gross, kg          866           520          130          210           1726, the greater: charged
     * chargeable key     866           520          130          840           2356 (377.6, 176, 64, 840 by volume)
     * goods, EUR         8,400.00      3,150.00     5,980.50     1,234.56
     * units              1,200         600          2,000        144
     * </pre>
     */
    private static final List<CostedGoods> GOODS = List.of(
            goods("1", "8400.00", "67676.28", 1200, 2, 2_265_600, 866),
            goods("2", "3150.00", "25378.61", 600, 1, 1_056_000, 520), // 25378.605
            goods("3", "5980.50", "48183.09", 2000, 4, 384_000, 130), // 48183.094
            goods("4", "1234.56", "9946.48", 144, 7, 5_040_000, 210)); // 9946.4796

    private static final Map<String, DutyRates> TARIFF = Map.of(
            "1", rates("14", "0", "10", "13"),
            "2", rates("10", "0", "0", "9"),
            "3", rates("8", "11.7", "0", "13"),
            "4", rates("8", "0", "0", "13"));

    private static final WaybillCharge AIR = charge("air freight", "4056.10", "EUR", CHARGEABLE, true); // 1726 x 2.35

    private static final List<WaybillCharge> CHARGES = List.of(
            AIR,
            charge("fuel", "415.20", "EUR", CHARGEABLE, true),
            charge("security", "172.60", "EUR", GROSS, true),
            charge("pick-up", "180.00", "EUR", GROSS, true),
            charge("handling", "1450.00", "CNY", GROSS, false),
            charge("clearance", "680.00", "CNY", PIECES, false),
            named("inspection", "350.01", "CNY", VALUE, Set.of("2", "3"), false),
            charge("bank", "95.37", "CNY", VALUE, false),
            charge("truck", "1234.56", "CNY", VOLUME, false),
            charge("credit", "-100.00", "EUR", CHARGEABLE, false));

    private static final LandedCost COST = LandedCost.of(GOODS, CHARGES, RATES, LandedCostTest::taxed);

    /** Each charge to the fen; behind a row what it is before the largest remainders get the fen that are left. */
    @Test
    void nine_charges_and_the_air_freight_are_shared_to_four_lines() {
        assertShares("air freight", "32678.78", "12011.81", "7212.63", "1803.16", "11651.18"); // .8096 .634 .1585 .1779
        assertShares("fuel", "3345.14", "1229.58", "738.32", "184.58", "1192.66"); // .5803 .3161 .579 .6645
        assertShares("security", "1390.59", "697.71", "418.95", "104.74", "169.19"); // .712 .9495 .7374 .1911
        assertShares("pick-up", "1450.21", "727.63", "436.91", "109.23", "176.44"); // .6256 .9115 .2279 .445
        assertShares("handling", "1450.00", "727.52", "436.85", "109.21", "176.42"); // .5203 .8482 .2121 .4195
        assertShares("clearance", "680.00", "97.14", "48.57", "194.29", "340.00"); // 680 by 2 : 1 : 4 : 7
        assertShares("inspection", "350.01", "0.00", "120.75", "229.26", "0.00"); // 350.01 by 3150 : 5980.5
        assertShares("bank", "95.37", "42.69", "16.01", "30.40", "6.27"); // .6915 .0093 .3948 .2744
        assertShares("truck", "1234.56", "319.82", "149.07", "54.21", "711.46"); // .8202 .0687 .2068 .4643
        assertShares("credit", "-805.67", "-296.14", "-177.82", "-44.46", "-287.25"); // .1419 .8219 .4555 .2508
    }

    /**
     * Customs count 4056.10 + 415.20 + 172.60 + 180.00 = 4823.90 EUR as freight, by 866 : 520 : 130 : 840. Of line 1: 8400.00 +
     * 1773.13 + 30.52 (0.3 % of 10,173.13) = 10,203.65 EUR x 8.1234 = 82,888.33041.
     */
    @Test
    void customs_see_goods_freight_and_insurance_at_their_own_rate() {
        assertLines(LandedLine::freight, "1773.13 EUR", "1064.70 EUR", "266.17 EUR", "1719.90 EUR");
        assertLines(LandedLine::insurance, "30.52 EUR", "12.64 EUR", "18.74 EUR", "8.86 EUR");
        assertLines(LandedLine::customsValue, "82888.33 CNY", "34340.37 CNY", "50896.43 CNY", "24072.23 CNY");
        assertEquals(yuan("192197.36"), COST.customsValue());
    }

    /** Of line 1: 82,888.33 x 14 % = 11,604.37; 94,492.70 x 10 / 90 = 10,499.19; 104,991.89 x 13 % = 13,648.95. */
    @Test
    void each_line_bears_its_own_duty_and_taxes() {
        assertLines(line -> line.taxes().duty(), "11604.37 CNY", "3434.04 CNY", "4071.71 CNY", "1925.78 CNY");
        assertLines(line -> line.taxes().remedy(), "0.00 CNY", "0.00 CNY", "5954.88 CNY", "0.00 CNY");
        assertLines(line -> line.taxes().consumptionTax(), "10499.19 CNY", "0.00 CNY", "0.00 CNY", "0.00 CNY");
        assertLines(line -> line.taxes().vat(), "13648.95 CNY", "3399.70 CNY", "7919.99 CNY", "3379.74 CNY");
        assertEquals(
                new BorderTaxes(yuan("21035.90"), yuan("5954.88"), yuan("10499.19"), yuan("28348.38")), COST.taxes());
    }

    /**
     * Without value added tax. Of line 1: 67,676.28 goods + 15,557.76 charges + 11,604.37 + 10,499.19 = 105,337.60, and a unit
     * of 1,200 is 87.78133. All: 151,184.46 + 41,868.99 + 37,489.97 = 230,543.42.
     */
    @Test
    void what_stays_with_the_goods_adds_up_to_the_fen() {
        assertLines(LandedLine::charges, "15557.76 CNY", "9400.24 CNY", "2774.62 CNY", "14136.37 CNY");
        assertLines(LandedLine::landed, "105337.60 CNY", "38212.89 CNY", "60984.30 CNY", "26008.63 CNY");
        assertLines(LandedLine::unitCost, "87.7813 CNY", "63.6882 CNY", "30.4922 CNY", "180.6155 CNY");
        assertEquals(yuan("230543.42"), COST.landed());
    }

    /** 105,337.60 by 500 : 500 : 200 is 43,890.666 : 43,890.666 : 17,556.266: the fen goes to the first of the equal. */
    @Test
    void the_lots_of_a_line_have_cost_what_it_has() {
        assertEquals(
                List.of(yuan("43890.67"), yuan("43890.67"), yuan("17556.26")),
                COST.lines().getFirst().lots(List.of(Units.of(500), Units.of(500), Units.of(200))));
    }

    @Test
    void a_tie_goes_to_the_earlier_line() {
        List<CostedGoods> equal = Stream.of("1", "2", "3")
                .map(line -> goods(line, "100.00", "800.00", 10, 1, 6000, 1))
                .toList();

        assertEquals(
                List.of(yuan("33.34"), yuan("33.33"), yuan("33.33")),
                cost(equal, charge("handling", "100.00", "CNY", PIECES, false))
                        .charges()
                        .getFirst()
                        .shares());
    }

    /** 1,000 CNY of a dutiable sum are 123.10 EUR at 8.1234, whatever the books say of the euro. */
    @Test
    void customs_see_what_was_asked_in_yuan_by_their_own_rate_too() {
        LandedCost cost = cost(GOODS.subList(0, 1), charge("pick-up", "1000.00", "CNY", GROSS, true));

        assertEquals(Money.of("123.10", "EUR"), cost.lines().getFirst().freight());
        assertEquals(yuan("1000.00"), cost.charges().getFirst().charge().booked());
    }

    @Test
    void a_charge_without_a_line_to_fall_on_is_refused() {
        WaybillCharge stranger = named("x", "1", "CNY", GROSS, Set.of("1", "9", "7"), false);

        assertEquals(Refusal.of("landedCost.line", "x", "7, 9"), refusalOf(() -> cost(GOODS, stranger)));
        assertEquals(
                Refusal.of("landedCost.noKey", "x", PIECES),
                refusalOf(
                        () -> cost(List.of(goods("1", "1", "8", 1, 0, 1, 1)), charge("x", "1", "CNY", PIECES, false))));
        assertEquals(Refusal.of("landedCost.noLines"), refusalOf(() -> cost(List.of())));
        assertEquals(
                Refusal.of("landedCost.twice", "1"),
                refusalOf(() -> cost(List.of(GOODS.getFirst(), GOODS.getFirst()))));
        assertEquals(
                Refusal.of("landedCost.currencies", "USD", "EUR"),
                refusalOf(() -> cost(GOODS, charge("x", "1", "USD", GROSS, false))));
    }

    /** Whatever is flown and charged: no fen is lost or doubled, and every figure is that of the long way in fractions. */
    @Test
    void the_sums_hold_and_are_those_of_the_long_way_for_any_waybill() {
        Random random = new Random(20261202);
        for (int round = 0; round < CASES; round++) {
            List<CostedGoods> goods = anyGoods(random);
            List<WaybillCharge> charges = anyCharges(random, goods);

            LandedCost cost = LandedCost.of(goods, charges, RATES, LandedCostTest::taxed);

            assertSums(cost, random);
            assertEquals(SlowLandedCost.of(goods, charges, RATES), told(cost), () -> goods + " " + charges);
        }
    }

    /** What an entry or a lot is charged is shared as if its lines were all there are, and touches no other line. */
    @Test
    void a_charge_of_some_lines_is_shared_as_if_they_were_the_waybill() {
        Random random = new Random(20261203);
        for (int round = 0; round < CASES / 4; round++) {
            List<CostedGoods> goods = anyGoods(random);
            List<CostedGoods> declared =
                    goods.stream().filter(line -> random.nextBoolean()).toList();
            List<CostedGoods> concerned = declared.isEmpty() ? goods : declared;
            Set<String> names = concerned.stream().map(CostedGoods::line).collect(Collectors.toSet());
            String amount = cents(random, -500_000);
            ChargeKey key = KEYS.get(random.nextInt(KEYS.size()));
            WaybillCharge charge = named("entry", amount, "CNY", key, names, false);

            List<Money> shares = LandedCost.shares(charge, goods);

            assertEquals(charge.booked(), sum(shares));
            assertEquals(
                    SlowLandedCost.of(concerned, List.of(charge("alone", amount, "CNY", key, false)), RATES)
                            .getFirst(),
                    amounts(IntStream.range(0, goods.size())
                            .filter(line -> names.contains(goods.get(line).line()))
                            .mapToObj(shares::get)));
            assertEquals(
                    goods.size() - names.size(),
                    IntStream.range(0, goods.size())
                            .filter(line -> !names.contains(goods.get(line).line()))
                            .filter(line -> shares.get(line).isZero())
                            .count());
        }
    }

    private static void assertSums(LandedCost cost, Random random) {
        cost.charges().forEach(charge -> assertEquals(charge.charge().booked(), sum(charge.shares())));
        LandedLine line = cost.lines().get(random.nextInt(cost.lines().size()));
        long first = random.nextLong(line.goods().units().value());
        List<Units> lots =
                List.of(Units.of(first), Units.of(line.goods().units().value() - first));
        assertEquals(line.landed(), sum(line.lots(lots)));
        assertEquals(
                cost.landed(),
                sum(cost.lines().stream().map(each -> each.goods().booked()).toList())
                        .plus(sum(cost.charges().stream()
                                .map(charge -> charge.charge().booked())
                                .toList()))
                        .plus(cost.taxes().cost()));
    }

    private static List<List<BigDecimal>> told(LandedCost cost) {
        return Stream.concat(
                        cost.charges().stream().map(charge -> amounts(charge.shares().stream())),
                        Stream.of(
                                amounts(cost.lines().stream().map(LandedLine::freight)),
                                amounts(cost.lines().stream().map(LandedLine::insurance)),
                                amounts(cost.lines().stream().map(LandedLine::customsValue))))
                .toList();
    }

    private static List<BigDecimal> amounts(Stream<Money> amounts) {
        return amounts.map(amount -> amount.amount().setScale(2)).toList();
    }

    private static List<CostedGoods> anyGoods(Random random) {
        return IntStream.rangeClosed(1, random.nextInt(1, 7))
                .mapToObj(line -> {
                    Money invoiced =
                            new Money(BigDecimal.valueOf(random.nextLong(1, 5_000_000), 2), Money.currency("EUR"));
                    return new CostedGoods(
                            Integer.toString(line),
                            invoiced,
                            RATES.booked(invoiced),
                            Units.of(random.nextLong(1, 5000)),
                            random.nextLong(1, 40),
                            CubicCentimetres.of(random.nextLong(1, 9_000_000)),
                            Grams.of(random.nextLong(1, 2_000_000)));
                })
                .toList();
    }

    private static List<WaybillCharge> anyCharges(Random random, List<CostedGoods> goods) {
        List<WaybillCharge> charges = new ArrayList<>();
        charges.add(charge("air freight", cents(random, 1), "EUR", CHARGEABLE, true));
        while (random.nextInt(4) > 0) {
            Set<String> lines = new HashSet<>();
            if (random.nextBoolean()) {
                lines.add(goods.get(random.nextInt(goods.size())).line());
                lines.add(goods.get(random.nextInt(goods.size())).line());
            }
            boolean dutiable = random.nextInt(3) == 0;
            charges.add(named(
                    "charge " + charges.size(),
                    cents(random, dutiable ? 1 : -500_000),
                    random.nextBoolean() ? "EUR" : "CNY",
                    KEYS.get(random.nextInt(KEYS.size())),
                    lines,
                    dutiable));
        }
        return charges;
    }

    private static String cents(Random random, long least) {
        return BigDecimal.valueOf(random.nextLong(least, 1_000_000), 2).toPlainString();
    }

    private static LandedCost cost(List<CostedGoods> goods, WaybillCharge... charges) {
        return LandedCost.of(goods, List.of(charges), RATES, LandedCostTest::taxed);
    }

    private static BorderTaxes taxed(CostedGoods goods, Money value) {
        DutyCalculation taxes =
                DutyCalculation.of(value, TARIFF.getOrDefault(goods.line(), rates("8", "0", "0", "13")));
        return new BorderTaxes(taxes.duty(), taxes.remedy(), taxes.consumptionTax(), taxes.vat());
    }

    private static void assertShares(String name, String booked, String... shares) {
        SharedCharge charge = COST.charges().stream()
                .filter(one -> one.charge().name().equals(name))
                .findFirst()
                .orElseThrow();
        assertEquals(yuan(booked), charge.charge().booked());
        assertEquals(Stream.of(shares).map(LandedCostTest::yuan).toList(), charge.shares());
    }

    private static void assertLines(Function<LandedLine, Money> figure, String... figures) {
        assertEquals(
                List.of(figures),
                COST.lines().stream().map(figure).map(Money::toString).toList());
    }

    private static Money sum(List<Money> parts) {
        return parts.stream().reduce(Money.zero("CNY"), Money::plus);
    }

    private static CostedGoods goods(
            String line, String invoiced, String booked, long units, long pieces, long volume, long kilograms) {
        return new CostedGoods(
                line,
                Money.of(invoiced, "EUR"),
                yuan(booked),
                Units.of(units),
                pieces,
                CubicCentimetres.of(volume),
                Grams.of(kilograms * 1000));
    }

    private static WaybillCharge charge(String name, String amount, String currency, ChargeKey key, boolean dutiable) {
        return named(name, amount, currency, key, Set.of(), dutiable);
    }

    private static WaybillCharge named(
            String name, String amount, String currency, ChargeKey key, Set<String> lines, boolean dutiable) {
        Money asked = Money.of(amount, currency);
        return new WaybillCharge(name, asked, RATES.booked(asked), key, lines, dutiable);
    }

    private static DutyRates rates(String duty, String remedy, String consumption, String vat) {
        return new DutyRates(
                Percentage.of(duty), Percentage.of(remedy), Percentage.of(consumption), yuan("0"), Percentage.of(vat));
    }

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }
}
