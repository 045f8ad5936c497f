package lu.airsilk.allocation.need.rule;

import java.util.Arrays;
import java.util.stream.IntStream;
import lu.airsilk.allocation.model.rule.LotSets;
import lu.airsilk.allocation.model.rule.UnitModel;
import lu.airsilk.allocation.share.rule.Allocation;

/**
 * How fair and how thrifty a sharing is; locked and idle lines are left out.
 *
 * @param fill given of asked, over all units
 * @param leastStore given of asked, by the value of the goods, of the store that has least of it; value is what the
 *     engine shares out, and what a store is paid in
 * @param leastStoreUnits the same by units, only told: who fills a narrow store with cheap small things does well here
 * @param starved of the lines of short products, the part that got nothing
 * @param gini of the fills of these lines; 0 when all are equal
 * @param expiring units left behind in lots that expire by the waste day
 */
record Fairness(double fill, double leastStore, double leastStoreUnits, double starved, double gini, long expiring) {

    static Fairness of(UnitModel model, int[] given, long expiring) {
        double[] fills = fillsOfShortProducts(model, given);
        return new Fairness(
                fill(model, given),
                leastStore(model, given, model.unitValue),
                leastStore(model, given, ones(model.products())),
                Arrays.stream(fills).filter(fill -> fill == 0).count() / (double) Math.max(1, fills.length),
                gini(fills),
                expiring);
    }

    static Fairness of(UnitModel model, FirstCome served) {
        return of(
                model,
                served.given,
                IntStream.range(0, served.left.length)
                        .filter(model::wastes)
                        .mapToLong(lot -> served.left[lot])
                        .sum());
    }

    static Fairness of(Allocation allocation) {
        UnitModel model = allocation.model();
        long expiring = IntStream.range(0, model.lotRow.length)
                .filter(model::wastes)
                .mapToLong(lot -> allocation.plan().left(model, lot))
                .sum();
        return of(model, allocation.plan().given, expiring);
    }

    /** In how many of the five figures this one is worse. */
    int worseThan(Fairness other) {
        return (fill < other.fill ? 1 : 0)
                + (leastStore < other.leastStore ? 1 : 0)
                + (starved > other.starved ? 1 : 0)
                + (gini > other.gini ? 1 : 0)
                + (expiring > other.expiring ? 1 : 0);
    }

    private static double fill(UnitModel model, int[] given) {
        IntStream lines = IntStream.range(0, given.length).filter(line -> model.ask[line] > 0);
        long[] sums = new long[2];
        lines.forEach(line -> {
            sums[0] += given[line];
            sums[1] += model.ask[line];
        });
        return sums[0] / (double) sums[1];
    }

    private static long[] ones(int count) {
        long[] ones = new long[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double leastStore(UnitModel model, int[] given, long[] worth) {
        int stores = model.cells() / TemperatureClass.COUNT;
        long[] has = new long[stores];
        long[] asked = new long[stores];
        for (int line = 0; line < given.length; line++) {
            if (model.ask[line] > 0) {
                long unit = worth[model.productOf(line)];
                has[model.cell[line] / TemperatureClass.COUNT] += given[line] * unit;
                asked[model.cell[line] / TemperatureClass.COUNT] += model.ask[line] * unit;
            }
        }
        return IntStream.range(0, stores)
                .filter(store -> asked[store] > 0)
                .mapToDouble(store -> has[store] / (double) asked[store])
                .min()
                .orElse(1);
    }

    private static double[] fillsOfShortProducts(UnitModel model, int[] given) {
        LotSets sets = new LotSets(model);
        return IntStream.range(0, model.products())
                .filter(product -> {
                    sets.load(product);
                    return sets.excess(model.groups[product].asked) > 0;
                })
                .flatMap(product -> IntStream.range(model.lineStart[product], model.lineStart[product + 1]))
                .filter(line -> model.ask[line] > 0)
                .mapToDouble(line -> given[line] / (double) model.ask[line])
                .sorted()
                .toArray();
    }

    private static double gini(double[] ascending) {
        double weighted = 0;
        double sum = 0;
        for (int i = 0; i < ascending.length; i++) {
            weighted += (2.0 * (i + 1) - ascending.length - 1) * ascending[i];
            sum += ascending[i];
        }
        return sum == 0 ? 0 : weighted / (ascending.length * sum);
    }

    String inWords() {
        return "fill %.4f, least store %.4f (by units %.4f), starved %.3f %%, Gini %.4f, expiring %d"
                .formatted(fill, leastStore, leastStoreUnits, 100 * starved, gini, expiring);
    }
}
