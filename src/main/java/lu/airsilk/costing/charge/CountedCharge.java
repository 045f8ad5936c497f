package lu.airsilk.costing.charge;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.costing.charge.rule.WaybillCharge;
import lu.airsilk.shared.Money;

/** A charge that is in the cost: one that was noted, or what the rules expect of a part that nobody has noted any of. */
record CountedCharge(Optional<ChargeRow> noted, CostPart part, Money booked) {

    ChargeKind kind() {
        return noted.map(ChargeRow::kind)
                .orElseGet(() -> Stream.of(ChargeKind.values())
                        .filter(kind -> kind.part() == part)
                        .findFirst()
                        .orElseThrow());
    }

    ChargeStage stage() {
        return noted.map(ChargeRow::stage).orElse(ChargeStage.ESTIMATED);
    }

    WaybillCharge charge(WaybillGoods.Goods goods) {
        return noted.map(row -> noted(row, goods))
                .orElseGet(() ->
                        new WaybillCharge(kind().name(), booked, booked, kind().key(), Set.of(), kind().isDutiable()));
    }

    private static WaybillCharge noted(ChargeRow row, WaybillGoods.Goods goods) {
        Set<String> names = goods.lines().stream().map(line -> line.line()).collect(Collectors.toSet());
        return new WaybillCharge(
                row.number(),
                row.amount().currencyCode().equals(WaybillGoods.FREIGHT_CURRENCY) ? row.amount() : row.booked(),
                row.booked(),
                row.key(),
                row.lines().stream()
                        .map(String::valueOf)
                        .filter(names::contains) // a line may have been taken off the booking since
                        .collect(Collectors.toSet()),
                row.dutiable());
    }
}
