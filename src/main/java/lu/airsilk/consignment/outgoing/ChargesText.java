package lu.airsilk.consignment.outgoing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.message.WaybillReading;
import lu.airsilk.message.WaybillReading.Charges;
import lu.airsilk.message.WaybillReading.Goods;
import lu.airsilk.message.WaybillReading.Other;
import lu.airsilk.message.WaybillReading.RateLine;
import lu.airsilk.message.WaybillReading.Totals;

/**
 * The middle of an FWB/16: currency, rate lines with the goods, other charges, totals.
 *
 * @param lines the message so far
 */
record ChargesText(WaybillReading waybill, ImpLines lines) {
    private static final int GOODS = 20;
    private static final int CHARGES_PER_LINE = 3;

    void write() {
        Charges charges = waybill.charges();
        lines.line("CVD/" + charges.currency() + "//" + (charges.prepaid().isPresent() ? "PP" : "CC") + "/NVD/NCV/XXX");
        rates(charges.rates());
        others(charges.other(), true);
        others(charges.other(), false);
        charges.prepaid().ifPresent(totals -> totals("PPD", totals));
        charges.collect().ifPresent(totals -> totals("COL", totals));
    }

    private void rates(List<RateLine> rates) {
        List<String> rows =
                new ArrayList<>(rates.stream().map(ChargesText::rate).toList());
        rows.addAll(goods(waybill.goods()));
        waybill.quantity().cubicMetres().ifPresent(volume -> rows.add("NV/MC" + ImpLines.number(volume)));
        lines.block(
                "RTD",
                IntStream.range(0, rows.size())
                        .mapToObj(index -> lineNumber(index, rates.size()) + rows.get(index))
                        .toList());
    }

    /** A single rate line and the description below it share the number 1. */
    private static String lineNumber(int index, int rates) {
        if (rates > 1 || index == 0) {
            return (index + 1) + "/";
        }
        return index == 1 ? "" : index + "/";
    }

    private static String rate(RateLine line) {
        return String.join(
                "/",
                Stream.of(
                                line.pieces().map(pieces -> "P" + pieces),
                                line.kg().map(kg -> "K" + ImpLines.number(kg)),
                                line.rateClass().map(code -> "C" + code),
                                line.chargeableKg().map(kg -> "W" + ImpLines.number(kg)),
                                line.rate().map(rate -> "R" + ImpLines.number(rate)),
                                line.total().map(total -> "T" + ImpLines.number(total)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static List<String> goods(Goods goods) {
        return Stream.of(
                        goods.description().stream()
                                .flatMap(text -> ImpText.lines(text, GOODS).stream())
                                .map(text -> "NG/" + text),
                        goods.hsCodes().stream().map(code -> "NH/" + code),
                        goods.sizes().stream()
                                .map(size -> "ND//CMT%d-%d-%d/%d"
                                        .formatted(size.length(), size.width(), size.height(), size.pieces())),
                        goods.units().stream().map(unit -> "NU/" + unit))
                .flatMap(rows -> rows)
                .toList();
    }

    private void others(List<Other> other, boolean prepaid) {
        List<String> charges = other.stream()
                .filter(charge -> charge.prepaid() == prepaid)
                .map(charge -> charge.code() + ImpLines.number(charge.amount()))
                .toList();
        List<String> rows = IntStream.iterate(0, from -> from < charges.size(), from -> from + CHARGES_PER_LINE)
                .mapToObj(from -> charges.subList(from, Math.min(from + CHARGES_PER_LINE, charges.size())))
                .map(some -> (prepaid ? "P/" : "C/") + String.join("", some))
                .toList();
        lines.block("OTH", rows);
    }

    private void totals(String identifier, Totals totals) {
        String carriage = amount("WT", totals.weight()) + amount("VC", totals.valuation()) + amount("TX", totals.tax());
        String dues =
                amount("OA", totals.dueAgent()) + amount("OC", totals.dueCarrier()) + amount("CT", totals.total());
        lines.line(identifier + carriage);
        if (!dues.isEmpty()) {
            lines.line(dues);
        }
    }

    private static String amount(String name, Optional<BigDecimal> amount) {
        return amount.map(value -> "/" + name + ImpLines.number(value)).orElse("");
    }
}
