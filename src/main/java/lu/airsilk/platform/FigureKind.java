package lu.airsilk.platform;

/** What a typed number counts; it decides how many decimals are written and whether three of them are usual. */
public enum FigureKind {
    /** An amount; a price per piece may be finer than the currency. */
    MONEY(2, 4, 12, false),
    /** A rate in hundredths. */
    PERCENT(0, 6, 12, false),
    /** How far a price or a rate moves, in hundredths, with its sign: many of them stand below each other. */
    MOVE(2, 2, 12, false),
    /** Whole pieces, cases, days; no more of them than a call may say of one thing. */
    COUNT(0, 0, 6, false),
    /** The same where nothing is no answer: what is thrown away, say. */
    SOME(0, 0, 6, false),
    /** Whole litres of a room, and whatever else runs into millions. */
    WHOLE(0, 0, 12, false),
    /** Kilograms, to the gram. */
    WEIGHT(0, 3, 12, true),
    /** Cubic metres, to the cubic centimetre. */
    VOLUME(0, 6, 12, true),
    /** A length, a share, a factor. */
    DECIMAL(0, 6, 12, false);

    private final int leastDecimals;
    private final int mostDecimals;
    private final int mostDigits;
    private final boolean threeDecimals;

    FigureKind(int leastDecimals, int mostDecimals, int mostDigits, boolean threeDecimals) {
        this.leastDecimals = leastDecimals;
        this.mostDecimals = mostDecimals;
        this.mostDigits = mostDigits;
        this.threeDecimals = threeDecimals;
    }

    int leastDecimals() {
        return leastDecimals;
    }

    int mostDecimals() {
        return mostDecimals;
    }

    /** How many digits may stand before the decimal sign. */
    int mostDigits() {
        return mostDigits;
    }

    /** Whether it has neither decimals nor a sign. */
    public boolean isWhole() {
        return mostDecimals == 0;
    }

    /** Whether three decimals are so usual here that the reader's notation alone decides. */
    boolean hasThreeDecimals() {
        return threeDecimals;
    }
}
