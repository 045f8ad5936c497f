package lu.airsilk.costing.charge.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.shared.Apportionment;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;

/**
 * What the goods under a waybill have cost when they lie in Zhengzhou, bought free carrier Luxembourg.
 *
 * <p>Two reckonings that never touch. Customs: goods, their share of freight and insurance, at the rate of the month, bear
 * duty and taxes. The books: goods and each charge by its own key, at the book rate. Both share by the largest remainder, so
 * that lines add up to the waybill to the fen. Source: shared/domain/cargo-customs.md sections 4.1 and 7.
 *
 * @param lines in the order of the waybill
 * @param charges in the order in which they were given
 */
public record LandedCost(List<LandedLine> lines, List<SharedCharge> charges) {

    /** What customs take for an insurance that nobody can show: 0.3 % of goods and freight (Decree 213, article 38). */
    public static final BigDecimal INSURANCE = new BigDecimal("0.003");

    public LandedCost {
        lines = List.copyOf(lines);
        charges = List.copyOf(charges);
    }

    /** Works it out; refused when a charge finds no line to fall on. */
    public static LandedCost of(
            List<CostedGoods> goods, List<WaybillCharge> charges, CostRates rates, Taxation taxation) {
        requireLines(goods, charges);
        List<SharedCharge> shared = charges.stream()
                .map(charge -> new SharedCharge(charge, shares(charge, goods)))
                .toList();
        List<Money> freight = freight(goods, charges, rates);
        return new LandedCost(
                IntStream.range(0, goods.size())
                        .mapToObj(line -> {
                            Money share = freight.get(line);
                            return line(
                                    goods.get(line),
                                    share,
                                    sum(shared, charge -> charge.shares().get(line)),
                                    rates,
                                    taxation);
                        })
                        .toList(),
                shared);
    }

    private static LandedLine line(
            CostedGoods goods, Money freight, Money charges, CostRates rates, Taxation taxation) {
        Money insurance = goods.invoiced().plus(freight).times(INSURANCE).rounded(RoundingMode.HALF_UP);
        Money value = rates.valued(goods.invoiced().plus(freight).plus(insurance));
        return new LandedLine(goods, freight, insurance, value, taxation.on(goods, value), charges);
    }

    /** What customs count as freight, as one sum by chargeable weight, whatever keys its parts have in the books. */
    private static List<Money> freight(List<CostedGoods> goods, List<WaybillCharge> charges, CostRates rates) {
        Money all = charges.stream()
                .filter(WaybillCharge::dutiable)
                .map(charge -> rates.freight(charge.amount()))
                .reduce(Money.zero(rates.foreign()), Money::plus);
        return Apportionment.shares(
                all,
                goods.stream().map(line -> line.weight(ChargeKey.CHARGEABLE)).toList());
    }

    /** One share of a charge for each line, in order; refused when it finds none to fall on. */
    public static List<Money> shares(WaybillCharge charge, List<CostedGoods> goods) {
        List<BigDecimal> weights = goods.stream()
                .map(line -> charge.concerns(line) ? line.weight(charge.key()) : BigDecimal.ZERO)
                .toList();
        Refused.unless(
                weights.stream().anyMatch(weight -> weight.signum() > 0),
                "landedCost.noKey",
                charge.name(),
                charge.key());
        return Apportionment.shares(charge.booked(), weights);
    }

    private static void requireLines(List<CostedGoods> goods, List<WaybillCharge> charges) {
        Set<String> names = new HashSet<>();
        Refused.unless(!goods.isEmpty(), "landedCost.noLines");
        goods.forEach(line -> Refused.unless(names.add(line.line()), "landedCost.twice", line.line()));
        charges.forEach(charge -> {
            String strangers = charge.lines().stream()
                    .filter(line -> !names.contains(line))
                    .sorted()
                    .collect(Collectors.joining(", "));
            Refused.unless(strangers.isEmpty(), "landedCost.line", charge.name(), strangers);
        });
    }

    public Money customsValue() {
        return sum(lines, LandedLine::customsValue);
    }

    public BorderTaxes taxes() {
        return lines.stream().map(LandedLine::taxes).reduce(BorderTaxes.NONE, BorderTaxes::plus);
    }

    public Money landed() {
        return sum(lines, LandedLine::landed);
    }

    private static <T> Money sum(List<T> parts, Function<T, Money> amount) {
        return parts.stream().map(amount).reduce(Money.zero(CostRates.YUAN), Money::plus);
    }
}
