package lu.airsilk.costing.charge.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The plainest landed cost: fractions, and one missing fen after the other to the line that is furthest below its share. */
final class SlowLandedCost {

    private SlowLandedCost() {}

    /** A fraction that is never cut down; its lower part is above zero. */
    private record Part(BigInteger upper, BigInteger lower) {

        static Part of(BigDecimal number) {
            return new Part(
                    number.setScale(Math.max(number.scale(), 0)).unscaledValue(),
                    BigInteger.TEN.pow(Math.max(number.scale(), 0)));
        }

        static Part of(long upper, long lower) {
            return new Part(BigInteger.valueOf(upper), BigInteger.valueOf(lower));
        }

        Part plus(Part other) {
            return new Part(upper.multiply(other.lower).add(other.upper.multiply(lower)), lower.multiply(other.lower));
        }

        Part times(Part other) {
            return new Part(upper.multiply(other.upper), lower.multiply(other.lower));
        }

        Part over(Part other) {
            return new Part(upper.multiply(other.lower), lower.multiply(other.upper));
        }

        boolean isMoreThan(Part other) {
            return upper.multiply(other.lower).compareTo(other.upper.multiply(lower)) > 0;
        }

        /** In whole hundredths, the half away from zero. */
        Part rounded() {
            BigInteger twice = upper.abs().multiply(BigInteger.valueOf(200)).add(lower);
            BigInteger hundredths = twice.divide(lower.multiply(BigInteger.TWO));
            return new Part(upper.signum() < 0 ? hundredths.negate() : hundredths, BigInteger.valueOf(100));
        }

        BigDecimal told() {
            return new BigDecimal(upper.multiply(BigInteger.valueOf(100)).divide(lower), 2);
        }
    }

    private static final Part NONE = Part.of(0, 1);

    /** The shares of each charge, then of each line what customs see as freight, insurance and value. */
    static List<List<BigDecimal>> of(List<CostedGoods> goods, List<WaybillCharge> charges, CostRates rates) {
        Part customs = Part.of(rates.customs());
        Part book = Part.of(rates.book());
        List<List<BigDecimal>> all = new ArrayList<>();
        Part freight = NONE;
        for (WaybillCharge charge : charges) {
            Part amount = Part.of(charge.amount().amount());
            boolean yuan = charge.amount().currencyCode().equals("CNY");
            all.add(told(shares(
                    yuan ? amount : amount.times(book).rounded(),
                    goods,
                    line -> charge.lines().isEmpty() || charge.lines().contains(line.line())
                            ? key(line, charge.key())
                            : NONE)));
            if (charge.dutiable()) {
                freight = freight.plus(yuan ? amount.over(customs).rounded() : amount);
            }
        }
        List<Part> freights = shares(freight, goods, line -> key(line, ChargeKey.CHARGEABLE));
        List<Part> insurances = new ArrayList<>();
        List<Part> values = new ArrayList<>();
        for (int line = 0; line < goods.size(); line++) {
            Part paid = Part.of(goods.get(line).invoiced().amount()).plus(freights.get(line));
            insurances.add(paid.times(Part.of(3, 1000)).rounded());
            values.add(paid.plus(insurances.get(line)).times(customs).rounded());
        }
        all.add(told(freights));
        all.add(told(insurances));
        all.add(told(values));
        return all;
    }

    /** In kilograms, cubic centimetres, euro or pieces. */
    private static Part key(CostedGoods line, ChargeKey key) {
        Part gross = Part.of(line.gross().value(), 1000);
        Part volume = Part.of(line.volume().value(), 6000);
        return switch (key) {
            case CHARGEABLE -> gross.isMoreThan(volume) ? gross : volume;
            case GROSS -> gross;
            case VOLUME -> Part.of(line.volume().value(), 1);
            case VALUE -> Part.of(line.invoiced().amount());
            case PIECES -> Part.of(line.pieces(), 1);
        };
    }

    private static List<Part> shares(Part total, List<CostedGoods> goods, Function<CostedGoods, Part> key) {
        Part sum = goods.stream().map(key).reduce(NONE, Part::plus);
        long hundredths = total.told().unscaledValue().longValueExact();
        long[] given = new long[goods.size()];
        long left = Math.abs(hundredths);
        Part[] owed = new Part[goods.size()];
        for (int line = 0; line < given.length; line++) {
            owed[line] = Part.of(Math.abs(hundredths), 1)
                    .times(key.apply(goods.get(line)))
                    .over(sum);
            given[line] = owed[line].upper().divide(owed[line].lower()).longValueExact();
            left -= given[line];
        }
        for (; left > 0; left--) {
            int neediest = 0;
            for (int line = 1; line < given.length; line++) {
                if (missing(owed[line], given[line]).isMoreThan(missing(owed[neediest], given[neediest]))) {
                    neediest = line;
                }
            }
            given[neediest]++;
        }
        List<Part> shares = new ArrayList<>();
        for (long share : given) {
            shares.add(Part.of(share * Long.signum(hundredths), 100));
        }
        return shares;
    }

    private static Part missing(Part owed, long given) {
        return owed.plus(Part.of(-given, 1));
    }

    private static List<BigDecimal> told(List<Part> parts) {
        return parts.stream().map(Part::told).toList();
    }
}
