package lu.airsilk.costing.charge.rule;

import java.math.BigDecimal;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Units;

/**
 * The goods of one line of a waybill.
 *
 * @param line what it is called; each name stands once on a waybill
 * @param invoiced what they were bought for, in the currency of the freight
 * @param booked the same in yuan at the rate of the books
 * @param volume outer sides of all pieces
 */
public record CostedGoods(
        String line, Money invoiced, Money booked, Units units, long pieces, CubicCentimetres volume, Grams gross) {

    /** Six cubic centimetres weigh a gram, as six thousand weigh a kilogram. */
    private static final long VOLUMETRIC = 6;

    /**
     * How much of a charge falls on this line, in a measure of the key's own: only the ratio between lines counts. So weights
     * stay whole numbers, and no division rounds them.
     */
    BigDecimal weight(ChargeKey key) {
        return switch (key) {
            case CHARGEABLE ->
                BigDecimal.valueOf(Math.max(Math.multiplyExact(gross.value(), VOLUMETRIC), volume.value()));
            case GROSS -> BigDecimal.valueOf(gross.value());
            case VOLUME -> BigDecimal.valueOf(volume.value());
            case VALUE -> invoiced.amount();
            case PIECES -> BigDecimal.valueOf(pieces);
        };
    }
}
