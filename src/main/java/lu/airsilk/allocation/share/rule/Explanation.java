package lu.airsilk.allocation.share.rule;

import java.util.List;
import lu.airsilk.allocation.need.rule.ReasonCode;
import lu.airsilk.shared.Reason;

/**
 * Why a line got what it got, in figures a store manager knows: "asked 5, got 3: 42 cases for 70 asked; your fill 60 %,
 * the group's 60 %; the next case went to the store that stood at 50 %".
 *
 * @param code the reason
 * @param asked cases of this line
 * @param given cases of this line
 * @param offered cases of the lots that decided, holdback taken off
 * @param wanted cases asked by all lines that depend on these lots, this one and those that a person has fixed too
 * @param fixed cases that a person has fixed, of those offered
 * @param fillPercent given of asked, rounded; 100 when nothing was asked
 * @param othersPercent the same over all those lines
 * @param lastServedPercent where the line that got the last case stood before it; 0 when nobody got any, -1 when it was this line itself
 * @param before cases that would be served before this line's next one
 * @param roomPrice what a litre of the store's room costs, in units of the objective
 * @param lots the numbers of the lots that decided
 */
public record Explanation(
        ReasonCode code,
        int asked,
        int given,
        long offered,
        long wanted,
        long fixed,
        int fillPercent,
        int othersPercent,
        int lastServedPercent,
        long before,
        long roomPrice,
        List<Long> lots) {

    /** For a line that got the last case itself. */
    static final int ITSELF = -1;

    public Explanation {
        lots = List.copyOf(lots);
    }

    /** The sentence's code and figures: asked, given, offered, wanted, the three percentages, cases before the next, cases fixed by hand. */
    public Reason sentence() {
        return Reason.of(
                "allocation." + code.word(),
                asked,
                given,
                offered,
                wanted,
                fillPercent,
                othersPercent,
                lastServedPercent,
                before,
                fixed);
    }
}
