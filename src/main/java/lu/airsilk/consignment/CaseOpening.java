package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.platform.Numbers;
import lu.airsilk.purchase.PurchaseProgress;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Units;

/** Opens a case for each kind of difference on a counted line. */
@ApplicationScoped
class CaseOpening {

    @Inject
    Consignments consignments;

    @Inject
    DifferenceRules rules;

    @Inject
    PurchaseProgress purchases;

    @Inject
    Numbers numbers;

    @Inject
    Clock clock;

    /** The numbers of the cases opened. */
    List<String> open(Receipt receipt, ConsignmentLine line) {
        List<Counted> counts =
                receipt.countsOf(line).stream().map(CountedLot::counted).toList();
        Map<DifferenceKind, Units> found = new EnumMap<>(DifferenceKind.class);
        found.put(DifferenceKind.DAMAGED, sum(counts, Counted::damaged));
        found.put(DifferenceKind.SHORT, sum(counts, Counted::missing));
        found.put(DifferenceKind.OVER, sum(counts, Counted::over));
        found.put(
                DifferenceKind.WRONG,
                sum(counts, count -> count.wrong().map(WrongGoods::units).orElse(Units.ZERO)));
        return found.entrySet().stream()
                .filter(each -> !each.getValue().isZero())
                .map(each -> open(each.getKey(), each.getValue(), line, receipt))
                .toList();
    }

    private String open(DifferenceKind kind, Units units, ConsignmentLine line, Receipt receipt) {
        CaseNumber number = new CaseNumber(numbers.next("DC"));
        consignments.add(new DiscrepancyCase(
                number,
                line,
                line.on(receipt),
                new DiscrepancyCase.Difference(
                        rules.get(kind).terms(),
                        units,
                        kind == DifferenceKind.WRONG ? goods(receipt, line) : "",
                        worth(line, units),
                        clock.instant())));
        return number.number();
    }

    private static String goods(Receipt receipt, ConsignmentLine line) {
        return receipt.countsOf(line).stream()
                .flatMap(count -> count.counted().wrong().stream())
                .map(WrongGoods::what)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** By the price of the purchase line, for whole units. */
    private Money worth(ConsignmentLine line, Units units) {
        Money perCase = purchases.price(line.purchaseLine());
        BigDecimal amount = perCase.amount()
                .multiply(BigDecimal.valueOf(units.value()))
                .divide(BigDecimal.valueOf(line.pack().unitsPerCase()), 2, RoundingMode.HALF_UP);
        return new Money(amount, perCase.currency());
    }

    private static Units sum(List<Counted> counts, Function<Counted, Units> which) {
        return counts.stream().map(which).reduce(Units.ZERO, Units::plus);
    }
}
