package lu.airsilk.consignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;

/**
 * A charge beside the carriage, by its code on the air waybill: MYC is fuel due carrier, SCC security due carrier.
 *
 * <p>Carriers differ in base, rate, minimum and rounding, so all four are data.
 *
 * @param code two letters for the matter, then A for agent or C for carrier
 * @param basis what the rate is multiplied with
 * @param rate for a kilogram, or the whole charge when it is flat
 * @param minimum the least that is charged
 * @param step the charge is rounded half up to a multiple of it, for example 0.01
 */
public record OtherCharge(String code, Basis basis, Money rate, Money minimum, BigDecimal step) {

    /** What a charge is reckoned on. */
    public enum Basis {
        GROSS,
        CHARGEABLE,
        FLAT
    }

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}[AC]");

    public OtherCharge {
        Refused.unless(CODE.matcher(code).matches(), "otherCharge.code", code);
        Refused.unless(step.signum() > 0, "otherCharge.step", step);
        Refused.unless(!rate.isNegative() && !minimum.isNegative(), "otherCharge.negative", code);
    }

    /** True for what the carrier gets; the rest is the agent's. */
    public boolean isDueCarrier() {
        return code.endsWith("C");
    }

    /** What is charged for a shipment of this weight, rounded to the step. */
    public Money amount(ChargeableWeight weight) {
        Money exact = switch (basis) {
            case GROSS -> rate.times(weight.gross().kilograms());
            case CHARGEABLE -> rate.times(weight.chargeable().kilograms());
            case FLAT -> rate;
        };
        Money atLeast = exact.compareTo(minimum) < 0 ? minimum : exact;
        BigDecimal steps = atLeast.amount().divide(step, 0, RoundingMode.HALF_UP);
        return new Money(steps.multiply(step), rate.currency());
    }
}
