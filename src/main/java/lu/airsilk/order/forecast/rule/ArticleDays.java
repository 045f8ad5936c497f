package lu.airsilk.order.forecast.rule;

/** What is told of an article's days, in whatever order: five bytes for each day between the first one and the last. */
final class ArticleDays {

    private static final int FIRST_ROOM = 64;
    private static final byte TOLD = 1;
    private static final byte PROMOTION = 2;
    private static final byte SOLD_OUT = 4;
    private static final byte PLANNED = 8;

    private int from;
    private float[] sold = new float[0];
    private byte[] marks = new byte[0];
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;
    private boolean stocked;

    /**
     * A day that was sold on.
     *
     * @param units sold on it, not negative
     * @param soldOut whether nothing was on hand
     * @return false, and nothing has changed, when the day was told before
     */
    boolean tell(int day, float units, boolean promotion, boolean soldOut) {
        boolean is = mark(day, TOLD | (promotion ? PROMOTION : 0) | (soldOut ? SOLD_OUT : 0));
        if (is) {
            sold[day - from] = units;
            first = Math.min(first, day);
            last = Math.max(last, day);
            stocked |= !soldOut || units > 0;
        }
        return is;
    }

    /** A day to come; false when the day was told before. */
    boolean plan(int day, boolean promotion) {
        return mark(day, PLANNED | (promotion ? PROMOTION : 0));
    }

    private boolean mark(int day, int mark) {
        makeRoom(day);
        if (marks[day - from] != 0) {
            return false;
        }
        marks[day - from] = (byte) mark;
        return true;
    }

    private void makeRoom(int day) {
        if (sold.length == 0) {
            from = day;
        }
        int before = day < from ? Math.max(from - day, sold.length / 2) : 0;
        int needed = Math.max(before + sold.length, day - from + before + 1);
        if (needed > sold.length) {
            grow(before, before > 0 ? needed : Math.max(FIRST_ROOM, Math.max(needed, sold.length + sold.length / 2)));
        }
    }

    private void grow(int before, int room) {
        float[] widerSold = new float[room];
        byte[] widerMarks = new byte[room];
        System.arraycopy(sold, 0, widerSold, before, sold.length);
        System.arraycopy(marks, 0, widerMarks, before, marks.length);
        sold = widerSold;
        marks = widerMarks;
        from -= before;
    }

    /** Whether any day was told on which it could be sold, or was. */
    boolean isInStock() {
        return stocked;
    }

    /** The first day told. */
    int first() {
        return first;
    }

    /** The last day told. */
    int last() {
        return last;
    }

    private boolean is(int day, byte mark) {
        return day >= from && day - from < marks.length && (marks[day - from] & mark) != 0;
    }

    boolean isTold(int day) {
        return is(day, TOLD);
    }

    boolean isPromotion(int day) {
        return is(day, PROMOTION);
    }

    boolean isSoldOut(int day) {
        return is(day, SOLD_OUT);
    }

    /** Units sold on a day; none on a day that was not told. */
    double sold(int day) {
        return isTold(day) ? sold[day - from] : 0;
    }
}
