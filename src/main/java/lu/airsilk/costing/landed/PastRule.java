package lu.airsilk.costing.landed;

import java.util.List;

/**
 * A rule that is or was, or waits.
 *
 * @param moves what it changes of the rule that was in force before its day; nothing for the first one
 */
public record PastRule(LandedRuleRow rule, List<FigureMove> moves) {

    public PastRule {
        moves = List.copyOf(moves);
    }
}
