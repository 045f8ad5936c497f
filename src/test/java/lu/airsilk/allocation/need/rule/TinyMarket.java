package lu.airsilk.allocation.need.rule;

import java.util.Random;

/** Problems small enough to try everything, with every rule somewhere. */
@SuppressWarnings("EnumOrdinal") // a class drawn by chance
final class TinyMarket {

    private final Random random;
    private final boolean full;

    private TinyMarket(long seed, boolean full) {
        this.random = new Random(seed);
        this.full = full;
    }

    /** Without rooms and minimums. */
    static AllocationProblem exact(long seed) {
        return new TinyMarket(seed, false).problem();
    }

    /** With rooms and minimums too. */
    static AllocationProblem full(long seed) {
        return new TinyMarket(seed, true).problem();
    }

    private AllocationProblem problem() {
        AllocationProblemBuilder builder = AllocationProblem.builder().wasteDay(20);
        for (int store = 1; store <= 3; store++) {
            builder.store(full ? new StoreRoom(store, room(), room(), room()) : StoreRoom.unlimited(store));
        }
        int products = 1 + random.nextInt(2);
        for (int product = 1; product <= products; product++) {
            int multiple = random.nextInt(4) == 0 ? 2 : 1;
            TemperatureClass temperature = TemperatureClass.values()[random.nextInt(2)];
            builder.goods(new Goods(
                    product, temperature, 1 + random.nextInt(5), 1 + random.nextInt(9), multiple, random.nextInt(3)));
            int lots = 1 + random.nextInt(3);
            for (int lot = 1; lot <= lots; lot++) {
                builder.lot(new OfferedLot(
                        product * 10L + lot, product, random.nextInt(6), random.nextInt(40), random.nextInt(4)));
            }
        }
        for (int line = 1; line <= 4; line++) {
            builder.line(ask(line, products));
        }
        return builder.build();
    }

    private long room() {
        return random.nextInt(3) == 0 ? StoreRoom.UNLIMITED : random.nextInt(20);
    }

    private StoreAsk ask(int line, int products) {
        int cases = random.nextInt(5);
        return new StoreAsk(
                line,
                1L + random.nextInt(3),
                1L + random.nextInt(products),
                cases,
                1 << random.nextInt(3),
                random.nextInt(4) == 0 ? random.nextInt(3) : 0,
                full && random.nextInt(3) == 0 ? random.nextInt(cases + 2) : 0,
                random.nextInt(4),
                random.nextInt(25),
                random.nextInt(8) == 0 ? random.nextInt(2) : StoreAsk.FREE);
    }
}
