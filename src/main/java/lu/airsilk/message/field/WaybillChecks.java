package lu.airsilk.message.field;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lu.airsilk.message.WaybillReading;
import lu.airsilk.message.WaybillReading.Measured;
import lu.airsilk.message.WaybillReading.Other;
import lu.airsilk.message.WaybillReading.RateLine;
import lu.airsilk.message.WaybillReading.Totals;
import lu.airsilk.message.WaybillSum;
import lu.airsilk.shared.ChargeableWeight;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;

/** Whether the figures of an air waybill agree with each other. What does not is a finding: contracts explain much. */
public final class WaybillChecks {
    private WaybillChecks() {}

    public static WaybillReading checked(WaybillReading waybill, Field where) {
        Findings odd = new Findings();
        sizes(waybill, where, odd);
        chargeable(waybill, where, odd);
        waybill.charges().prepaid().ifPresent(totals -> totals(totals, others(waybill, true), where, odd));
        waybill.charges().collect().ifPresent(totals -> totals(totals, others(waybill, false), where, odd));
        return waybill.finding(odd.all());
    }

    private static BigDecimal others(WaybillReading waybill, boolean prepaid) {
        return waybill.charges().other().stream()
                .filter(charge -> charge.prepaid() == prepaid && charge.code().endsWith("C"))
                .map(Other::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void totals(Totals totals, BigDecimal dueCarrier, Field where, Findings odd) {
        WaybillSum.of(totals)
                .ifPresent(sum -> totals.total()
                        .filter(total -> total.compareTo(sum.value()) != 0)
                        .ifPresent(total -> odd.add("waybill.total", where, total, sum.terms(), sum.text())));
        totals.dueCarrier()
                .filter(stated -> stated.compareTo(dueCarrier) != 0)
                .ifPresent(stated -> odd.add("waybill.dueCarrier", where, stated, dueCarrier));
    }

    private static void sizes(WaybillReading waybill, Field where, Findings odd) {
        int measured =
                waybill.goods().sizes().stream().mapToInt(Measured::pieces).sum();
        int pieces = waybill.quantity().pieces();
        if (measured > 0 && measured != pieces) {
            odd.add("waybill.sizes", where, measured, pieces);
        }
    }

    /** Billed below what volume or gross weight say: a contract rate, or a mistake. */
    private static void chargeable(WaybillReading waybill, Field where, Findings odd) {
        Optional<BigDecimal> billed = waybill.charges().rates().stream()
                .map(RateLine::chargeableKg)
                .flatMap(Optional::stream)
                .reduce(BigDecimal::add);
        Optional<BigDecimal> due = waybill.quantity()
                .kg()
                .filter(kg -> kg.signum() > 0)
                .map(kg -> new ChargeableWeight(Grams.ofKilograms(kg.setScale(3, HALF_UP)), volume(waybill))
                        .chargeable()
                        .kilograms());
        billed.ifPresent(weight -> due.filter(kg -> weight.compareTo(kg) < 0)
                .ifPresent(kg -> odd.add("waybill.chargeable", where, weight, kg)));
    }

    /** By the sizes when they cover all pieces; else as stated, less what rounding may have added. */
    private static CubicCentimetres volume(WaybillReading waybill) {
        List<Measured> sizes = waybill.goods().sizes();
        if (sizes.stream().mapToInt(Measured::pieces).sum()
                == waybill.quantity().pieces()) {
            return sizes.stream()
                    .map(size -> CubicCentimetres.ofBox(size.length(), size.width(), size.height())
                            .times(size.pieces()))
                    .reduce(CubicCentimetres.ZERO, CubicCentimetres::plus);
        }
        return waybill.quantity()
                .cubicMetres()
                .map(stated ->
                        stated.subtract(stated.ulp().divide(BigDecimal.TWO)).max(BigDecimal.ZERO))
                .map(CubicCentimetres::ofCubicMetres)
                .orElse(CubicCentimetres.ZERO);
    }
}
