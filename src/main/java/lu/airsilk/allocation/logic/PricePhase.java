package lu.airsilk.allocation.logic;

/**
 * Finds prices of room: each tight cell gets the least price at which its lines, at the heights where their lots ran
 * out, ask for no more litres than it has. The products are then shared out again at these prices, and so on for a few
 * rounds. This is block descent on the Lagrangian dual (Everett 1963, Geoffrion 1974); it can stall above the optimum,
 * and the bound of the run says how far.
 */
final class PricePhase {

    /** Prices are found to one part in so many. */
    private static final int PRECISION = 1 << 12;

    /** The first step away from a guess is one part in so many. */
    private static final int NEAR = 32;

    private static final int WIDEN = 4;
    private static final int BISECT_EVERY = 3;

    private final UnitModel model;
    private final Plan plan;
    private final TightRooms rooms;
    private final CellLoad load;
    private long room;
    private long low;
    private long high;
    private long lowOver;
    private long highOver;

    PricePhase(UnitModel model, Plan plan, TightRooms rooms, PriceScale scale) {
        this.model = model;
        this.plan = plan;
        this.rooms = rooms;
        this.load = new CellLoad(model, plan, rooms, scale);
    }

    /** Sets the price of one tight cell, by its place among them. Cost: some ten counts of its lines. */
    void price(int place) {
        int cell = rooms.cells[place];
        room = model.room[cell];
        load.pack(place);
        plan.price[cell] = leastFitting(Math.max(1, plan.price[cell]));
    }

    private long leastFitting(long guess) {
        low = 0;
        lowOver = load.at(0) - room;
        if (lowOver <= 0) {
            return 0;
        }
        bracket(guess);
        for (int step = 1; high - low > Math.max(1, high / PRECISION); step++) {
            long span = high - low;
            long inside = step % BISECT_EVERY == 0 ? span / 2 : Interpolation.part(span, lowOver, -highOver);
            probe(low + Math.clamp(inside, 1, span - 1));
        }
        return high;
    }

    /** Ends that do not fit and fit, as near to the guess as may be. */
    private void bracket(long guess) {
        high = Long.MAX_VALUE;
        probe(guess);
        long reach = Math.max(1, guess / NEAR);
        while (high == Long.MAX_VALUE) {
            probe(low + reach);
            reach *= WIDEN;
        }
        while (low == 0 && high > reach) {
            probe(high - reach);
            reach *= WIDEN;
        }
    }

    private void probe(long price) {
        long over = load.at(price) - room;
        if (over > 0) {
            low = price;
            lowOver = over;
        } else {
            high = price;
            highOver = over;
        }
    }
}
