package lu.airsilk.consignment.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.consignment.difference.DifferenceKind;
import lu.airsilk.consignment.difference.DifferenceRules;
import lu.airsilk.consignment.difference.DifferenceTerms;
import lu.airsilk.consignment.difference.DiscrepancyNumber;
import lu.airsilk.consignment.difference.WrongGoods;
import lu.airsilk.consignment.waybill.ConsignmentLine;
import lu.airsilk.consignment.waybill.Consignments;
import lu.airsilk.platform.Numbers;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.purchase.PurchaseProgress;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Units;

/** Opens a discrepancy for each kind of difference on a counted line. */
@ApplicationScoped
class DiscrepancyOpening {

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

    /** A difference on a line. */
    private record Found(CountedLine counted, DifferenceKind kind, Units units) {}

    /** The numbers of the discrepancies opened, in the order of the lines. */
    List<String> open(Receipt receipt, List<CountedLine> lines) {
        List<Found> found = lines.stream().flatMap(DiscrepancyOpening::found).toList();
        if (found.isEmpty()) {
            return List.of();
        }
        Map<DifferenceKind, DifferenceTerms> terms = rules.all();
        Map<PurchaseLineRef, Money> prices = purchases.prices(
                found.stream().map(each -> each.counted().line().purchaseLine()).toList());
        List<String> running = numbers.next("DC", found.size());
        for (int i = 0; i < found.size(); i++) {
            Found each = found.get(i);
            consignments.add(new Discrepancy(
                    new DiscrepancyNumber(running.get(i)),
                    each.counted().line(),
                    receipt.lineOf(each.counted().line()),
                    new Discrepancy.Difference(
                            Objects.requireNonNull(terms.get(each.kind())),
                            each.units(),
                            each.kind() == DifferenceKind.WRONG ? goods(each.counted()) : "",
                            worth(each, prices),
                            clock.instant())));
        }
        return running;
    }

    private static Stream<Found> found(CountedLine line) {
        return Stream.of(
                        new Found(line, DifferenceKind.SHORT, line.sum(LotCount::missing)),
                        new Found(line, DifferenceKind.DAMAGED, line.sum(LotCount::damaged)),
                        new Found(line, DifferenceKind.OVER, line.sum(LotCount::over)),
                        new Found(
                                line,
                                DifferenceKind.WRONG,
                                line.sum(count ->
                                        count.wrong().map(WrongGoods::units).orElse(Units.ZERO))))
                .filter(each -> !each.units().isZero())
                .sorted(Comparator.comparing(Found::kind));
    }

    private static String goods(CountedLine line) {
        return line.counted().stream()
                .flatMap(count -> count.wrong().stream())
                .map(WrongGoods::what)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** By the price of the purchase line, for whole units. */
    private static Money worth(Found found, Map<PurchaseLineRef, Money> prices) {
        ConsignmentLine line = found.counted().line();
        Money perCase = Objects.requireNonNull(prices.get(line.purchaseLine()));
        BigDecimal amount = perCase.amount()
                .multiply(BigDecimal.valueOf(found.units().value()))
                .divide(BigDecimal.valueOf(line.pack().unitsPerCase()), 2, RoundingMode.HALF_UP);
        return new Money(amount, perCase.currency());
    }
}
