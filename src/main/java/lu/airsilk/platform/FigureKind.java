package lu.airsilk.platform;

/** What a typed number counts; it decides how many decimals are written and whether three of them are usual. */
public enum FigureKind {
    /** An amount; a price per piece may be finer than the currency. */
    MONEY(2, 4, false),
    /** A rate in hundredths. */
    PERCENT(0, 6, false),
    /** How far a price or a rate moves, in hundredths, with its sign: many of them stand below each other. */
    MOVE(2, 2, false),
    /** Whole pieces, cases, days. */
    COUNT(0, 0, false),
    /** Kilograms, to the gram. */
    WEIGHT(0, 3, true),
    /** Cubic metres, to the cubic centimetre. */
    VOLUME(0, 6, true),
    /** A length, a share, a factor. */
    DECIMAL(0, 6, false);

    private final int leastDecimals;
    private final int mostDecimals;
    private final boolean threeDecimals;

    FigureKind(int leastDecimals, int mostDecimals, boolean threeDecimals) {
        this.leastDecimals = leastDecimals;
        this.mostDecimals = mostDecimals;
        this.threeDecimals = threeDecimals;
    }

    int leastDecimals() {
        return leastDecimals;
    }

    int mostDecimals() {
        return mostDecimals;
    }

    /** Whether three decimals are so usual here that the reader's notation alone decides. */
    boolean hasThreeDecimals() {
        return threeDecimals;
    }
}
