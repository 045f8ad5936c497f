package lu.airsilk.order.forecast.rule;

/** What a forecast is about: goods that sell each week or rarely, with a promotion planned within the two weeks or none. */
enum Kind {
    PLAIN,
    PROMOTED,
    RARE,
    RARE_PROMOTED;

    static Kind of(boolean rare, boolean promoted) {
        if (rare) {
            return promoted ? RARE_PROMOTED : RARE;
        }
        return promoted ? PROMOTED : PLAIN;
    }

    boolean isPromoted() {
        return this == PROMOTED || this == RARE_PROMOTED;
    }
}
