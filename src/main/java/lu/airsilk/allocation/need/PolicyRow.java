package lu.airsilk.allocation.need;

import java.time.LocalDate;
import lu.airsilk.location.StoreClass;
import lu.airsilk.shared.Names;

/**
 * By which rule goods are shared.
 *
 * @param code how programs call it
 * @param firstCases cases of each line that go before all others
 * @param weightA how much fuller a store of class A is filled than one of weight 1 when goods are short; B and C alike
 * @param lifeDays days of life that goods must have left on the day the store wants them
 */
public record PolicyRow(
        String code,
        Names names,
        FairnessRule rule,
        int firstCases,
        int weightA,
        int weightB,
        int weightC,
        int lifeDays) {

    public SharingTerms on(LocalDate day) {
        return new SharingTerms(rule, firstCases, lifeDays, day);
    }

    public int weight(StoreClass storeClass) {
        return switch (storeClass) {
            case A -> weightA;
            case B -> weightB;
            case C -> weightC;
        };
    }
}
