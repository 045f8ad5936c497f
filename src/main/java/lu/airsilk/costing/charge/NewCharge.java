package lu.airsilk.costing.charge;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import lu.airsilk.costing.charge.rule.ChargeKey;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;

/**
 * A charge as it lies on the desk.
 *
 * @param amount a credit is negative
 * @param lines the positions on the waybill that it concerns; none named: all of them
 * @param day of the invoice or of the estimate: the rate of the books is that of this day
 * @param party who asks for it, as people call them
 * @param invoice its number; without one it is an estimate
 */
public record NewCharge(
        ChargedThing of,
        ChargeKind kind,
        Money amount,
        ChargeKey key,
        SortedSet<Integer> lines,
        boolean dutiable,
        LocalDate day,
        Optional<String> party,
        Optional<String> invoice) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_NUMBER = 40;

    public NewCharge {
        Refused.together(
                () -> require(!amount.isZero(), "amount", "charge.nothing"),
                () -> require(amount.equals(amount.rounded(RoundingMode.DOWN)), "amount", "landedCost.finer", amount),
                () -> require(fits(party, LONGEST_NAME), "party", "charge.long", LONGEST_NAME),
                () -> require(fits(invoice, LONGEST_NUMBER), "invoice", "charge.long", LONGEST_NUMBER));
    }

    private static boolean fits(Optional<String> text, int longest) {
        return text.map(String::length).orElse(0) <= longest;
    }

    private static void require(boolean holds, String field, String code, Object... figures) {
        if (!holds) {
            throw Refused.because(code, figures).at(field);
        }
    }

    ChargeStage stage() {
        return invoice.isPresent() ? ChargeStage.ACTUAL : ChargeStage.ESTIMATED;
    }
}
