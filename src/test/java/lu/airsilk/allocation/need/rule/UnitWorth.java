package lu.airsilk.allocation.need.rule;

/** What the k-th unit of a line is worth in 16384ths of its value, straight from the rule; for the judges only. */
final class UnitWorth {

    private static final long FULL = 16_384;
    private static final long MANDATORY = 65_536;

    private UnitWorth() {}

    static long of(NeedRule rule, StoreAsk line, StoreStanding standing, int multiple, long k) {
        int ask = line.cases() / multiple;
        NeedRule.Shape shape = rule.of(new NeedRule.Line(
                Math.max(1, ask),
                line.weight(),
                standing.onHand() / multiple,
                standing.weeklySales() / multiple,
                standing.rank(),
                standing.credit() / multiple));
        long level = Math.max(0, FULL * (2 * k + shape.offset()) / (2 * shape.breadth()));
        if (line.lock().isEmpty()) {
            level = Math.min(level, FULL - 1);
        }
        long mandatory = Math.min(ask, line.mandatory() / multiple);
        return FULL - level + (k <= mandatory ? MANDATORY : 0);
    }
}
