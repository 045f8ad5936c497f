package lu.airsilk.shared;

/** How people name a single piece behind its number, in the words of the four languages. */
public final class PieceWords {

    /** As alternatives of a pattern, to be matched whatever the case. */
    public static final String PATTERN = "件|个|瓶|袋|盒|罐|包|pcs|units?|pieces?|pièces?|unités?|stück|stk\\.?";

    /** No number of anything that people type is longer, with its word behind it; nothing longer is looked into. */
    public static final int LONGEST = 80;

    private PieceWords() {}
}
