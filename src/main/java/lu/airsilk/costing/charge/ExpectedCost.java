package lu.airsilk.costing.charge;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.airsilk.consignment.ConsignmentSheet;
import lu.airsilk.costing.landed.LandedEstimate;
import lu.airsilk.currency.QuotedRate;
import lu.airsilk.shared.Money;

/** What each line is expected to cost, part by part; empty where it is not known of all lines. */
record ExpectedCost(ChargeStage stage, Map<CostPart, List<Money>> parts) {

    /** One for each line; nothing at all when one of them is missing. */
    static ExpectedCost of(ChargeStage stage, List<Optional<LandedEstimate>> each, List<ConsignmentSheet.Line> lines) {
        Map<CostPart, List<Money>> parts = new EnumMap<>(CostPart.class);
        if (each.stream().allMatch(Optional::isPresent)) {
            for (CostPart part : CostPart.values()) {
                parts.put(
                        part,
                        IntStream.range(0, lines.size())
                                .mapToObj(line -> Money.of(part(each.get(line).orElseThrow(), part), QuotedRate.YUAN)
                                        .times(lines.get(line).cases()))
                                .toList());
            }
        }
        return new ExpectedCost(stage, parts);
    }

    private static BigDecimal part(LandedEstimate estimate, CostPart part) {
        return switch (part) {
            case GOODS -> estimate.goods();
            case FREIGHT -> estimate.freight();
            case INSURANCE -> estimate.insurance();
            case DUTY -> estimate.duty();
            case CONSUMPTION_TAX -> estimate.consumptionTax();
            case HANDLING -> estimate.handling();
            case TRUCK -> estimate.truck();
        };
    }

    Money sum(CostPart part) {
        return parts.getOrDefault(part, List.of()).stream().reduce(Money.zero(QuotedRate.YUAN), Money::plus);
    }

    Optional<Money> known(CostPart part) {
        return parts.containsKey(part) ? Optional.of(sum(part)) : Optional.empty();
    }

    List<LandedSheet.Share> shares() {
        return parts.entrySet().stream()
                .map(part -> new LandedSheet.Share(
                        Optional.empty(),
                        Optional.empty(),
                        part.getKey(),
                        stage,
                        Optional.empty(),
                        sum(part.getKey()),
                        part.getValue(),
                        false))
                .toList();
    }
}
