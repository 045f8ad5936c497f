package lu.airsilk.allocation.logic;

/**
 * The load of one cell as a function of the price of its room, at the heights where lots closed: the lines of the cell,
 * scattered over all products, are packed once and then counted as often as the search for the price wants.
 */
final class CellLoad {

    private final UnitModel model;
    private final Plan plan;
    private final TightRooms rooms;
    private final PriceScale scale;
    private int[] product = {};
    private int[] height = {};
    private int[] breadth = {};
    private int[] offset = {};
    private int[] ask = {};
    private int[] special = {};
    private int count;
    private int start;

    CellLoad(UnitModel model, Plan plan, TightRooms rooms, PriceScale scale) {
        this.model = model;
        this.plan = plan;
        this.rooms = rooms;
        this.scale = scale;
    }

    /** Packs the lines of a tight cell, given by its place. */
    void pack(int place) {
        start = rooms.start[place];
        count = rooms.start[place + 1] - start;
        if (product.length < count) {
            product = new int[count];
            height = new int[count];
            breadth = new int[count];
            offset = new int[count];
            ask = new int[count];
            special = new int[count];
        }
        for (int i = 0; i < count; i++) {
            int line = rooms.lines[start + i];
            product[i] = rooms.products[start + i];
            height[i] = plan.closing[product[i]][model.group[line]] - 1;
            breadth[i] = model.breadth[line];
            offset[i] = model.offset[line];
            ask[i] = model.ask[line];
            special[i] = model.special[line];
        }
    }

    /** The litres asked of the cell at this price. Never rises with it. */
    long at(long price) {
        long litres = 0;
        for (int i = 0; i < count; i++) {
            int rung = Height.rung(height[i], scale.lift(product[i], price));
            int units = special[i] == 0
                    ? Ladder.units(breadth[i], offset[i], ask[i], rung)
                    : model.unitsUpTo(rooms.lines[start + i], rung);
            litres += units * model.unitLitres[product[i]];
        }
        return litres;
    }
}
