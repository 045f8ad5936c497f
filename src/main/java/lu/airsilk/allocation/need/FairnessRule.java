package lu.airsilk.allocation.need;

import lu.airsilk.allocation.need.rule.NeedRule;

/** What fair means when there is too little. */
public enum FairnessRule {
    /** All lines of a product are filled to the same rate, rounded without favour: the divisor method of Webster. */
    EQUAL_FILL,
    /** The same, but everybody has a first case before anybody has a second: the divisor method of Adams. */
    SMALL_FIRST;

    public NeedRule rule() {
        return switch (this) {
            case EQUAL_FILL -> NeedRule.WEBSTER;
            case SMALL_FIRST -> NeedRule.ADAMS;
        };
    }
}
