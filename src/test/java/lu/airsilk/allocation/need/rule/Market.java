package lu.airsilk.allocation.need.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Generates problems like those of the trade, the same for the same seed: Zipf(0.7) products, Pareto store sizes, 1 to
 * 4 lots, 30 % of the products short (40 to 95 % supply), 10 % of the stores with tight rooms (50 to 85 % of the load),
 * 8 % of the lines with a minimum, 15 % of the products with inner multiples, 20 % with holdback, weights 1, 2 and 4,
 * 0.2 % of the lines locked.
 */
public final class Market {

    /** What a generated problem has besides goods, lots and asks. */
    public record Terms(
            boolean rooms, boolean minimums, boolean locks, boolean lotRules, boolean weights, int mandatory) {

        public static final Terms ALL = new Terms(true, true, true, true, true, 0);
        public static final Terms EXACT = new Terms(false, false, true, true, true, 0);

        public Terms equalWeights(int newMandatory) {
            return new Terms(rooms, minimums, locks, lotRules, false, newMandatory);
        }

        public Terms withoutMinimums() {
            return new Terms(rooms, false, locks, lotRules, weights, mandatory);
        }
    }

    private static final double ZIPF = 0.7;
    private static final double PARETO = 1.5;
    private static final int LINES_PER_ORDER = 25;
    private static final double LOCAL_SHARE = 0.08;

    private final int products;
    private final int stores;
    private final Terms terms;
    private final Random random;
    private final double tightShare;
    private final double[] storeSize;
    private final long[][] load;
    private final List<Goods> goods = new ArrayList<>();
    private final List<OfferedLot> lots = new ArrayList<>();
    private final List<StoreAsk> asks = new ArrayList<>();

    private Market(int products, int stores, Terms terms, long seed, double tightShare) {
        this.products = products;
        this.stores = stores;
        this.terms = terms;
        this.random = new Random(seed);
        this.tightShare = tightShare;
        this.storeSize = new double[stores];
        this.load = new long[stores][TemperatureClass.values().length];
    }

    /** About so many lines, one in ten stores tight. */
    public static AllocationProblem of(int lines, int products, int stores, Terms terms, long seed) {
        return of(lines, products, stores, terms, seed, 0.1);
    }

    public static AllocationProblem of(int lines, int products, int stores, Terms terms, long seed, double tightShare) {
        Market market = new Market(products, stores, terms, seed, tightShare);
        market.openStores();
        int[] linesOf = market.spread(lines);
        for (int product = 0; product < products; product++) {
            market.offer(product, linesOf[product]);
        }
        return market.problem();
    }

    private void openStores() {
        for (int store = 0; store < stores; store++) {
            storeSize[store] = Math.min(12, Math.pow(1 - random.nextDouble(), -1 / PARETO));
        }
    }

    private int[] spread(int lines) {
        double[] share = new double[products];
        for (int product = 0; product < products; product++) {
            share[product] = Math.pow(product + 1.0, -ZIPF);
        }
        double sum = Arrays.stream(share).sum();
        int[] spread = new int[products];
        int left = lines;
        for (int round = 0; round < 20 && left > 0; round++) {
            int rest = left;
            for (int product = 0; product < products && left > 0; product++) {
                int wanted = Math.max(1, (int) Math.round(rest * share[product] / sum));
                int added = Math.min(left, Math.min(wanted, stores - spread[product]));
                spread[product] += added;
                left -= added;
            }
        }
        return spread;
    }

    private void offer(int product, int lines) {
        TemperatureClass temperature = temperature();
        int litres = 5 + random.nextInt(50);
        int value = Math.max(1, (int) (litres * (0.6 + 1.4 * random.nextDouble())));
        int multiple = random.nextDouble() < 0.15 ? 2 + random.nextInt(5) : 1;
        int life = switch (temperature) {
            case AMBIENT -> 120 + random.nextInt(400);
            case CHILLED -> 14 + random.nextInt(40);
            case FROZEN -> 90 + random.nextInt(300);
        };
        long asked = ask(product, lines, litres, multiple, life, temperature);
        boolean isShort = random.nextDouble() < 0.3;
        double cover = isShort ? 0.4 + 0.55 * random.nextDouble() : 1.02 + 0.4 * random.nextDouble();
        long supply = Math.max(1, Math.round(asked * cover));
        int holdback = random.nextDouble() < 0.2 ? (int) (supply * 0.1 * random.nextDouble()) : 0;
        goods.add(new Goods(product + 1, temperature, litres, value, multiple, holdback));
        split(product, supply, life);
    }

    private TemperatureClass temperature() {
        double draw = random.nextDouble();
        return draw < 0.55 ? TemperatureClass.AMBIENT : draw < 0.8 ? TemperatureClass.CHILLED : TemperatureClass.FROZEN;
    }

    @SuppressWarnings("EnumOrdinal") // the loads of a store stand in the order of the classes
    private long ask(int product, int lines, int litres, int multiple, int life, TemperatureClass temperature) {
        long asked = 0;
        int[] lifeWanted = {life / 8, life / 5, life / 3};
        double popularity = 0.6 + 1.2 * random.nextDouble();
        for (int store : storesFor(lines)) {
            double mean = 1.3 * popularity * storeSize[store];
            int cases = multiple * (1 + (int) (-Math.log(1 - random.nextDouble()) * mean));
            int weight = terms.weights() ? 1 << draw(0.6, 0.25) : 1;
            int minimum = 0;
            if (terms.minimums() && random.nextDouble() < LOCAL_SHARE) {
                minimum = random.nextBoolean() ? cases : 1 + random.nextInt(cases);
            }
            int locked = terms.locks() && random.nextDouble() < 0.002 ? random.nextInt(cases + 1) / 2 : StoreAsk.FREE;
            int wanted = terms.lotRules() ? lifeWanted[draw(0.7, 0.2)] : 0;
            int neededBy = terms.lotRules() ? 1 + draw(0.6, 0.25) : 3;
            asks.add(new StoreAsk(
                    asks.size() + 1L,
                    store + 1L,
                    product + 1L,
                    cases,
                    weight,
                    Math.min(cases, terms.mandatory() * multiple),
                    minimum,
                    neededBy,
                    wanted,
                    locked));
            load[store][temperature.ordinal()] += (long) cases * litres;
            asked += cases;
        }
        return asked;
    }

    /** 0, 1 or 2 with these chances for the first two. */
    private int draw(double first, double second) {
        double draw = random.nextDouble();
        return draw < first ? 0 : draw < first + second ? 1 : 2;
    }

    /** So many different stores, the larger ones more likely. */
    private int[] storesFor(int lines) {
        double[] key = new double[stores];
        for (int store = 0; store < stores; store++) {
            key[store] = -Math.log(1 - random.nextDouble()) / storeSize[store];
        }
        return IntStream.range(0, stores)
                .boxed()
                .sorted(Comparator.comparingDouble(store -> key[store]))
                .limit(lines)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Older lots take up to half of what is left, so that the fresh one holds an eighth of the supply at least. */
    private void split(int product, long supply, int life) {
        int count = 1 + random.nextInt(4);
        long left = supply;
        for (int i = 1; i <= count; i++) {
            long cases = i == count ? left : (long) (left * random.nextDouble() / 2);
            boolean fresh = i == count || !terms.lotRules();
            int expiry = fresh ? life : Math.max(3, (int) (life * (0.15 + 0.85 * random.nextDouble())));
            int arrival = !fresh && random.nextDouble() < 0.3 ? 1 + random.nextInt(2) : 0;
            lots.add(new OfferedLot(lots.size() + 1L, product + 1L, (int) cases, expiry, arrival));
            if (i == count) {
                unlockAbove(product, cases / 2);
            }
            left -= cases;
        }
    }

    /** Locks that the fresh lot could not carry would be conflicts. */
    private void unlockAbove(int product, long most) {
        long left = most;
        for (int i = asks.size() - 1; i >= 0 && asks.get(i).product() == product + 1; i--) {
            StoreAsk ask = asks.get(i);
            left -= ask.lock().orElse(0);
            if (left < 0) {
                asks.set(i, ask.lockedAt(StoreAsk.FREE));
            }
        }
    }

    private AllocationProblem problem() {
        AllocationProblemBuilder builder = AllocationProblem.builder().wasteDay(30);
        goods.forEach(builder::goods);
        for (int store = 0; store < stores; store++) {
            builder.store(
                    terms.rooms()
                            ? new StoreRoom(store + 1L, room(store, 0), room(store, 1), room(store, 2))
                            : StoreRoom.unlimited(store + 1L));
        }
        lots.forEach(builder::lot);
        inOrderOfComing().forEach(builder::line);
        return builder.build();
    }

    /** Stores order some 25 lines at a time, in no order among each other; lines are numbered as they come. */
    private List<StoreAsk> inOrderOfComing() {
        int[] linesOfStore = new int[stores];
        Map<Long, Integer> timeOf = new HashMap<>();
        long[] keys = new long[asks.size()];
        for (int i = 0; i < keys.length; i++) {
            long store = asks.get(i).store() - 1;
            long order = store << 32 | linesOfStore[(int) store]++ / LINES_PER_ORDER;
            keys[i] = (long) timeOf.computeIfAbsent(order, any -> random.nextInt(Integer.MAX_VALUE)) << 32 | i;
        }
        Arrays.sort(keys);
        List<StoreAsk> coming = new ArrayList<>();
        for (long key : keys) {
            coming.add(asks.get((int) key).numbered(coming.size() + 1L));
        }
        return coming;
    }

    private long room(int store, int temperature) {
        double share =
                random.nextDouble() < tightShare ? 0.5 + 0.35 * random.nextDouble() : 1.05 + 0.4 * random.nextDouble();
        return Math.max(60, (long) (load[store][temperature] * share));
    }
}
