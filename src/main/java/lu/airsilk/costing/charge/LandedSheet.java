package lu.airsilk.costing.charge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.costing.charge.rule.BorderTaxes;
import lu.airsilk.costing.charge.rule.ChargeKey;
import lu.airsilk.costing.charge.rule.LandedLine;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;

/**
 * What the goods under a waybill cost by now, line by line.
 *
 * @param day whose rates hold for goods and rules: that of the booking, in Zhengzhou
 * @param customsRate what customs take the currency of the freight for, in yuan
 * @param missing what has still to come before these are the last figures
 */
public record LandedSheet(
        AirWaybillNumber awb,
        LocalDate day,
        BigDecimal customsRate,
        List<Line> lines,
        List<Share> charges,
        List<CostStep> steps,
        List<MissingCost> missing) {

    public LandedSheet {
        lines = List.copyOf(lines);
        charges = List.copyOf(charges);
        steps = List.copyOf(steps);
        missing = List.copyOf(missing);
    }

    /**
     * What customs count as goods, freight and insurance, in the currency of the freight: together, at the rate of customs, they
     * are the customs value. None of it is what was paid, and none of it is said in yuan, where it would stand a fen beside what
     * the books have.
     */
    public record Valued(Money goods, Money freight, Money insurance) {

        static Valued of(LandedLine line) {
            return new Valued(line.goods().invoiced(), line.freight(), line.insurance());
        }

        Valued plus(Valued other) {
            return new Valued(goods.plus(other.goods), freight.plus(other.freight), insurance.plus(other.insurance));
        }
    }

    /**
     * A line and how its cost comes about, in yuan.
     *
     * @param customsValue what customs tax; no cost itself
     * @param valued what that is made of
     * @param parts each part of the cost; they add up to what it has cost
     */
    public record Line(
            String line,
            Sku sku,
            Cases cases,
            Units units,
            Money customsValue,
            Valued valued,
            BorderTaxes taxes,
            Map<CostPart, Money> parts,
            Money landed,
            Money unitCost) {

        public Line {
            parts = Map.copyOf(parts);
        }

        /** What this part of it costs. */
        public Money part(CostPart part) {
            Money amount = parts.get(part);
            return amount == null ? Money.zero(landed.currency()) : amount;
        }
    }

    /**
     * A charge and its shares, one for each line in order; they add up to it.
     *
     * @param noted what finance has noted; nothing for what the rules expect and what stores were quoted
     * @param counts whether it is in the cost by now
     */
    public record Share(
            Optional<ChargeRow> noted,
            Optional<ChargeKind> kind,
            CostPart part,
            ChargeStage stage,
            Optional<ChargeKey> key,
            Money booked,
            List<Money> shares,
            boolean counts) {

        public Share {
            shares = List.copyOf(shares);
        }
    }

    /** What the whole has cost by now. */
    public Money landed() {
        return lines.stream().map(Line::landed).reduce(Money::plus).orElseThrow();
    }

    public Money customsValue() {
        return lines.stream().map(Line::customsValue).reduce(Money::plus).orElseThrow();
    }

    public Valued valued() {
        return lines.stream().map(Line::valued).reduce(Valued::plus).orElseThrow();
    }

    /** The value added tax, which is given back and is no cost. */
    public Money vat() {
        return lines.stream()
                .map(line -> line.taxes().vat())
                .reduce(Money::plus)
                .orElseThrow();
    }
}
