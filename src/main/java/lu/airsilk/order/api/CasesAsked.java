package lu.airsilk.order.api;

import java.math.BigDecimal;
import lu.airsilk.platform.rest.Asked;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Reads a number of cases as programs write it, and says in words what no case can be. */
final class CasesAsked {

    private static final BigDecimal MOST = BigDecimal.valueOf(999_999);

    private CasesAsked() {}

    /** Whole cases, none or more; refused with the field for a fraction, less than none, or a million and more. */
    static Cases of(String field, @Nullable BigDecimal number) {
        BigDecimal asked = Asked.value(field, number);
        refuse(asked.signum() < 0, "order.negativeCases", field, asked);
        refuse(asked.compareTo(MOST) > 0, "order.tooManyCases", field, asked);
        refuse(asked.stripTrailingZeros().scale() > 0, "order.fraction", field, asked);
        return Cases.of(asked.longValueExact());
    }

    private static void refuse(boolean wrong, String code, String field, BigDecimal asked) {
        if (wrong) {
            throw new Refused(Refusal.of(code, asked.toPlainString()).at(field));
        }
    }
}
