package lu.airsilk.costing.charge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import lu.airsilk.costing.charge.rule.ChargeKey;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** What the goods under a waybill cost by now, as programs read it. */
public record LandedSheetJson(
        AirWaybillNumber awb,
        LocalDate day,
        List<Charge> charges,
        List<Line> lines,
        List<Step> steps,
        List<MissingCost> missing,
        Totals totals) {

    /** The share of a charge that a line bears. */
    public record Share(String line, Money amount) {}

    /** A charge with its shares; only those that finance has noted have a number. */
    public record Charge(
            @Nullable String id,
            ChargeJson.@Nullable Of of,
            @Nullable ChargeKind kind,
            CostPart part,
            ChargeStage stage,
            @Nullable ChargeKey key,
            @Nullable Money amount,
            Money booked,
            @Nullable String invoice,
            @Nullable Boolean dutiable,
            @Nullable String reverses,
            boolean counts,
            List<Share> shares) {

        static Charge of(LandedSheet.Share share, List<LandedSheet.Line> lines) {
            return new Charge(
                    share.noted().map(ChargeRow::number).orElse(null),
                    share.noted().map(ChargeRow::of).map(ChargeJson.Of::of).orElse(null),
                    share.kind().orElse(null),
                    share.part(),
                    share.stage(),
                    share.key().orElse(null),
                    share.noted().map(ChargeRow::amount).orElse(null),
                    share.booked(),
                    share.noted().flatMap(ChargeRow::invoice).orElse(null),
                    share.noted().map(ChargeRow::dutiable).orElse(null),
                    share.noted().flatMap(ChargeRow::reverses).orElse(null),
                    share.counts(),
                    IntStream.range(0, lines.size())
                            .mapToObj(line -> new Share(
                                    lines.get(line).line(), share.shares().get(line)))
                            .toList());
        }
    }

    /** A line, each part of its cost, and what one unit costs. */
    public record Line(
            String line,
            Sku sku,
            Cases cases,
            Units units,
            Money customsValue,
            Money duty,
            Money remedy,
            Money consumptionTax,
            Money vat,
            Map<CostPart, Money> parts,
            Money landed,
            Money unitCost) {

        static Line of(LandedSheet.Line line) {
            return new Line(
                    line.line(),
                    line.sku(),
                    line.cases(),
                    line.units(),
                    line.customsValue(),
                    line.taxes().duty(),
                    line.taxes().remedy(),
                    line.taxes().consumptionTax(),
                    line.taxes().vat(),
                    line.parts(),
                    line.landed(),
                    line.unitCost());
        }
    }

    /** Why a figure is as it is. */
    public record Why(String code, List<String> arguments, String message) {}

    /** A part of the cost beside what was quoted and expected. */
    public record Step(
            CostPart part,
            @Nullable Money quoted,
            Money estimated,
            @Nullable Money actual,
            Money now,
            Money difference,
            Why why) {

        static Step of(CostStep step, Function<Reason, String> say) {
            return new Step(
                    step.part(),
                    step.quoted().orElse(null),
                    step.estimated(),
                    step.actual().orElse(null),
                    step.now(),
                    step.difference(),
                    new Why(step.why().code(), step.why().arguments(), say.apply(step.why())));
        }
    }

    /** The sums of the lines. */
    public record Totals(Money customsValue, Money vat, Money landed) {}

    static LandedSheetJson of(LandedSheet sheet, Function<Reason, String> say) {
        return new LandedSheetJson(
                sheet.awb(),
                sheet.day(),
                sheet.charges().stream()
                        .map(charge -> Charge.of(charge, sheet.lines()))
                        .toList(),
                sheet.lines().stream().map(Line::of).toList(),
                sheet.steps().stream().map(step -> Step.of(step, say)).toList(),
                sheet.missing(),
                new Totals(sheet.customsValue(), sheet.vat(), sheet.landed()));
    }
}
