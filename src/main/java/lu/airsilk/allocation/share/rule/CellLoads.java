package lu.airsilk.allocation.share.rule;

import lu.airsilk.allocation.model.rule.Ladder;
import lu.airsilk.allocation.model.rule.LotSets;
import lu.airsilk.allocation.model.rule.UnitModel;

/**
 * The loads of the tight cells as functions of the price of their room, at the heights where lots closed: the lines of a
 * cell, scattered over all products, are packed once, plain ones first, and then counted as often as the searches for
 * prices want.
 */
final class CellLoads {

    private final UnitModel model;
    private final TightRooms rooms;
    private final PriceScale scale;
    private final int[] line;
    private final int[] product;
    private final int[] breadth;
    private final int[] offset;
    private final int[] ask;
    private final int[] height;

    /** Per tight cell, where its plain lines end. */
    private final int[] plainEnd;

    private final boolean[] contested;

    CellLoads(UnitModel model, TightRooms rooms, PriceScale scale) {
        this.model = model;
        this.rooms = rooms;
        this.scale = scale;
        int lines = rooms.lines.length;
        line = new int[lines];
        product = new int[lines];
        breadth = new int[lines];
        offset = new int[lines];
        ask = new int[lines];
        height = new int[lines];
        plainEnd = new int[rooms.cells.length];
        for (int place = 0; place < rooms.cells.length; place++) {
            pack(place);
        }
        contested = contested();
    }

    private boolean[] contested() {
        LotSets sets = new LotSets(model);
        boolean[] found = new boolean[model.products()];
        for (int one = 0; one < found.length; one++) {
            if (rooms.touches[one]) {
                sets.load(one);
                found[one] = sets.excess(model.groups[one].asked) > 0;
            }
        }
        return found;
    }

    /** Whether a product is short and delivers to tight cells: only these react to prices with their lots. */
    boolean isContested(int ofProduct) {
        return contested[ofProduct];
    }

    private void pack(int place) {
        int front = rooms.start[place];
        int back = rooms.start[place + 1];
        for (int i = rooms.start[place]; i < rooms.start[place + 1]; i++) {
            int one = rooms.lines[i];
            int to = model.special[one] == 0 ? front++ : --back;
            line[to] = one;
            product[to] = rooms.products[i];
            breadth[to] = model.breadth[one];
            offset[to] = model.offset[one];
            ask[to] = model.ask[one];
        }
        plainEnd[place] = front;
    }

    TightRooms rooms() {
        return rooms;
    }

    PriceScale scale() {
        return scale;
    }

    /** Takes up the heights at which a plan's lots closed, for the lines of one cell. */
    void raise(int place, Plan plan) {
        for (int i = rooms.start[place]; i < rooms.start[place + 1]; i++) {
            height[i] = plan.closing[product[i]][model.group(line[i])] - 1;
        }
    }

    /** The litres that a plan gives a cell's lines at the very heights at which their lots closed. */
    long atClosing(int place, Plan plan) {
        long price = plan.price[rooms.cells[place]];
        long litres = 0;
        for (int i = rooms.start[place]; i < rooms.start[place + 1]; i++) {
            if (height[i] < Height.TOP) {
                int below = model.unitsUpTo(line[i], rung(i, price));
                litres += model.unitLitres[product[i]] * (plan.given[line[i]] - below);
            }
        }
        return litres;
    }

    /** The litres asked of a cell at this price. Never rises with it. */
    long at(int place, long price) {
        long litres = 0;
        for (int i = rooms.start[place]; i < plainEnd[place]; i++) {
            int rung = rung(i, price);
            litres += model.unitLitres[product[i]] * Ladder.plainUnits(breadth[i], offset[i], ask[i], rung);
        }
        for (int i = plainEnd[place]; i < rooms.start[place + 1]; i++) {
            litres += model.unitLitres[product[i]] * model.unitsUpTo(line[i], rung(i, price));
        }
        return litres;
    }

    private int rung(int i, long price) {
        return Height.rung(height[i], scale.lift(product[i], price));
    }

    /** What the goods that a cell asks for are worth by the litre, on average and unfilled. */
    long worthOfLitre(int place) {
        long worth = 0;
        long litres = 1;
        for (int i = rooms.start[place]; i < rooms.start[place + 1]; i++) {
            worth += ask[i] * model.unitValue[product[i]];
            litres += ask[i] * model.unitLitres[product[i]];
        }
        return worth * Ladder.FULL / litres;
    }
}
