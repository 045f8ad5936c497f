package lu.airsilk.allocation.share.rule;

/**
 * Finds prices of room: each tight cell gets the least price at which its lines, at the heights where their lots ran
 * out, ask for no more litres than it has. The products are then shared out again at these prices, and so on for a few
 * rounds. This is block descent on the Lagrangian dual (Everett 1963, Geoffrion 1974); it can stall above the optimum,
 * and the bound of the run says how far.
 */
final class PricePhase {

    /** Prices are found to one part in so many, and roughly to one in fewer while heights still move. */
    static final int FINE = 1 << 12;

    static final int ROUGH = 1 << 8;

    /** The first step away from a guess is one part in so many. */
    private static final int NEAR = 64;

    /** A cell without a price is first tried at so many parts of what a litre of its goods is worth. */
    private static final int FIRST_PART = 8;

    private static final int WIDEN = 6;
    private static final int BISECT_EVERY = 4;

    private final Plan plan;
    private final CellLoads loads;
    private final int precision;
    private int place;
    private long room;
    private long low;
    private long high;
    private long lowOver;
    private long highOver;

    /** @param precision {@link #FINE} or {@link #ROUGH} */
    PricePhase(Plan plan, CellLoads loads, int precision) {
        this.plan = plan;
        this.loads = loads;
        this.precision = precision;
    }

    /** Sets the price of one tight cell, by its place among them. Cost: some eight counts of its lines. */
    void price(int ofPlace, long itsRoom) {
        place = ofPlace;
        loads.raise(place, plan);
        room = Math.max(0, itsRoom - loads.atClosing(place, plan));
        int cell = loads.rooms().cells[place];
        plan.price[cell] = leastFitting(plan.price[cell]);
    }

    private long leastFitting(long before) {
        low = 0;
        lowOver = loads.at(place, 0) - room;
        if (lowOver <= 0) {
            return 0;
        }
        high = PriceScale.HIGHEST_PRICE;
        highOver = -room;
        bracket(before > 0 ? before : loads.worthOfLitre(place) / FIRST_PART);
        for (int step = 1; high - low > Math.max(1, high / precision); step++) {
            long span = high - low;
            long inside = step % BISECT_EVERY == 0 ? span / 2 : Interpolation.part(span, lowOver, -highOver);
            probe(low + Math.clamp(inside, 1, span - 1));
        }
        return high;
    }

    /** Ends that do not fit and fit, as near to the guess as may be. */
    private void bracket(long guess) {
        long reach = Math.max(1, guess / NEAR);
        probe(Math.clamp(guess, 1, high - 1));
        while (high == PriceScale.HIGHEST_PRICE && reach < high - low) {
            probe(low + reach);
            reach *= WIDEN;
        }
        while (low == 0 && reach < high) {
            probe(high - reach);
            reach *= WIDEN;
        }
    }

    private void probe(long price) {
        long over = loads.at(place, price) - room;
        if (over > 0) {
            low = price;
            lowOver = over;
        } else {
            high = price;
            highOver = over;
        }
    }
}
