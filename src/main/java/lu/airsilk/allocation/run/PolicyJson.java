package lu.airsilk.allocation.run;

import java.util.Locale;
import java.util.Map;
import lu.airsilk.allocation.need.FairnessRule;
import lu.airsilk.allocation.need.PolicyRow;
import lu.airsilk.location.StoreClass;

/** A policy, as programs read it; {@code id} and {@code code} are what a run names. */
public record PolicyJson(
        String id,
        String code,
        String name,
        FairnessRule rule,
        int firstCases,
        Map<StoreClass, Integer> weights,
        int lifeDays) {

    static PolicyJson of(PolicyRow row, Locale reader) {
        return new PolicyJson(
                row.code(),
                row.code(),
                row.names().in(reader),
                row.rule(),
                row.firstCases(),
                Map.of(StoreClass.A, row.weightA(), StoreClass.B, row.weightB(), StoreClass.C, row.weightC()),
                row.lifeDays());
    }
}
