package lu.airsilk.allocation.model.rule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import lu.airsilk.allocation.need.rule.AllocationProblem;
import lu.airsilk.allocation.need.rule.Goods;
import lu.airsilk.allocation.need.rule.LineColumns;
import lu.airsilk.allocation.need.rule.OfferedLot;
import lu.airsilk.allocation.need.rule.StoreRoom;
import lu.airsilk.allocation.need.rule.TemperatureClass;

/** Lays a problem out as a {@link UnitModel}: counts in units, sorts by product, draws the order of ties. */
public final class ModelLayout {

    private final AllocationProblem problem;
    private final LineColumns columns;
    private final UnitModel model;

    private ModelLayout(AllocationProblem problem) {
        this.problem = problem;
        this.columns = problem.lines();
        int living = (int) problem.lots().stream().filter(ModelLayout::lives).count();
        this.model = new UnitModel(problem, living);
    }

    /** Cost: a sort of the lines of each product; refuses figures whose sums would leave a {@code long}. */
    public static UnitModel of(AllocationProblem problem) {
        ModelLayout layout = new ModelLayout(problem);
        layout.measureRooms();
        layout.countGoods();
        layout.placeLots();
        layout.placeLines();
        Eligibility eligibility = new Eligibility(layout.model);
        for (int product = 0; product < layout.model.products(); product++) {
            layout.fillLines(product);
            eligibility.settle(product);
        }
        Overflow.refuse(layout.model);
        return layout.model;
    }

    private static boolean lives(OfferedLot lot) {
        return lot.expiryDay() > 0;
    }

    private void measureRooms() {
        List<StoreRoom> stores = problem.stores();
        for (int store = 0; store < stores.size(); store++) {
            for (TemperatureClass temperature : TemperatureClass.values()) {
                long litres = stores.get(store).litres(temperature);
                int cell = temperature.cell(store);
                model.room[cell] = litres == StoreRoom.UNLIMITED ? UnitModel.UNLIMITED : litres;
            }
        }
    }

    private void countGoods() {
        for (int product = 0; product < model.products(); product++) {
            Goods goods = problem.goods().get(product);
            model.multiple[product] = goods.multiple();
            model.unitValue[product] = (long) goods.value() * goods.multiple();
            model.unitLitres[product] = (long) goods.litres() * goods.multiple();
            model.holdback[product] = Math.ceilDiv(goods.holdback(), goods.multiple());
        }
    }

    private void placeLots() {
        List<OfferedLot> lots = problem.lots();
        long[] products = problem.goods().stream().mapToLong(Goods::product).toArray();
        int[] order = IntStream.range(0, lots.size())
                .filter(lot -> lives(lots.get(lot)))
                .boxed()
                .sorted(Comparator.comparing(lots::get, BY_EXPIRY))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int place = 0; place < order.length; place++) {
            OfferedLot lot = lots.get(order[place]);
            int product = Arrays.binarySearch(products, lot.product());
            model.lotRow[place] = order[place];
            model.lotUnits[place] = lot.cases() / model.multiple[product];
            model.lotStart[product + 1] = place + 1;
        }
        fillGaps(model.lotStart);
    }

    /** Lays the lots and lines of one product out again after a change; its living lots and its lines are the same. */
    public static void again(UnitModel model, int product) {
        List<OfferedLot> lots = model.problem.lots();
        int first = model.lotStart[product];
        int end = model.lotStart[product + 1];
        int[] order = Arrays.stream(model.lotRow, first, end)
                .boxed()
                .sorted(Comparator.comparing(lots::get, BY_EXPIRY))
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(order, 0, model.lotRow, first, order.length);
        for (int place = first; place < end; place++) {
            model.lotUnits[place] = lots.get(model.lotRow[place]).cases() / model.multiple[product];
        }
        for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
            LineLayout.fill(model, product, line);
        }
        new Eligibility(model).settle(product);
    }

    private static final Comparator<OfferedLot> BY_EXPIRY = Comparator.comparingLong(OfferedLot::product)
            .thenComparingInt(OfferedLot::expiryDay)
            .thenComparingInt(OfferedLot::arrivalDay)
            .thenComparingLong(OfferedLot::lot);

    /** A product without lots starts where the one before it ends. */
    private static void fillGaps(int[] starts) {
        for (int i = 1; i < starts.length; i++) {
            starts[i] = Math.max(starts[i], starts[i - 1]);
        }
    }

    private void placeLines() {
        int[] start = model.lineStart;
        for (int row = 0; row < columns.count(); row++) {
            start[columns.product(row) + 1]++;
        }
        for (int product = 0; product < model.products(); product++) {
            start[product + 1] += start[product];
        }
        long[] drawn = new long[columns.count()];
        int[] next = start.clone();
        for (int row = 0; row < columns.count(); row++) {
            drawn[next[columns.product(row)]++] = TieOrder.key(columns.product(row), columns.store(row), row);
        }
        for (int product = 0; product < model.products(); product++) {
            Arrays.sort(drawn, start[product], start[product + 1]);
        }
        for (int line = 0; line < drawn.length; line++) {
            model.row[line] = TieOrder.row(drawn[line]);
            model.lineOfRow[model.row[line]] = line;
        }
    }

    /** The cells first, by themselves: picking lines from all over the table is what costs, and a short loop hides it. */
    private void fillLines(int product) {
        TemperatureClass temperature = problem.goods().get(product).temperature();
        for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
            model.cell[line] = temperature.cell(columns.store(model.row[line]));
        }
        for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
            LineLayout.fill(model, product, line);
            if (model.isLocked(line) && model.room[model.cell[line]] != UnitModel.UNLIMITED) {
                model.room[model.cell[line]] -= model.lockedUnits(line) * model.unitLitres[product];
            }
        }
    }
}
