package lu.airsilk.allocation.need.rule;

import java.util.Random;

/** One product whose many lots all arrive and expire differently, asked for with many different rules. */
public final class ManyLots {

    private static final int STORES = 12;
    private static final int LINES = 60;

    private ManyLots() {}

    public static AllocationProblem of(int lots, long seed) {
        Random random = new Random(seed);
        AllocationProblemBuilder builder = AllocationProblem.builder().wasteDay(25);
        builder.goods(new Goods(1, TemperatureClass.CHILLED, 3, 7, 1 + random.nextInt(2), random.nextInt(20)));
        for (int store = 1; store <= STORES; store++) {
            builder.store(StoreRoom.unlimited(store));
        }
        for (int lot = 1; lot <= lots; lot++) {
            builder.lot(new OfferedLot(lot, 1, 1 + random.nextInt(9), 2 + random.nextInt(60), random.nextInt(6)));
        }
        for (int line = 1; line <= LINES; line++) {
            builder.line(StoreAsk.of(line, 1L + random.nextInt(STORES), 1, random.nextInt(9))
                    .weighing(1 << random.nextInt(3))
                    .withMandatory(random.nextInt(2))
                    .neededBy(random.nextInt(6), random.nextInt(40)));
        }
        return builder.build();
    }
}
