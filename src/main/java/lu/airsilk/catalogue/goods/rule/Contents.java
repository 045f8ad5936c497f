package lu.airsilk.catalogue.goods.rule;

import java.math.BigDecimal;

/**
 * What one sellable unit contains.
 *
 * @param pieces the pieces in the unit, each with this amount; mostly 1
 * @param amount of one piece in the measure's base unit
 * @param measure grams, millilitres or pieces
 */
public record Contents(int pieces, BigDecimal amount, Measure measure) {

    /** What contents are measured in. */
    public enum Measure {
        GRAMS,
        MILLILITRES,
        PIECES
    }

    public Contents {
        amount = amount.stripTrailingZeros();
        amount = amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    /** The amount of all pieces together. */
    public BigDecimal total() {
        return amount.multiply(BigDecimal.valueOf(pieces));
    }
}
