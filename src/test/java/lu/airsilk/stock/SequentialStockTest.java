package lu.airsilk.stock;

import static lu.airsilk.supply.ReservationState.LIVE;
import static lu.airsilk.supply.ReservationState.PICKED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import lu.airsilk.location.Place;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.audit.LedgerRule;
import lu.airsilk.supply.OneByOneFixture;
import lu.airsilk.supply.SequentialStock;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.supply.SupplyRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random commands, one after the other: the real stock and the one on paper say the same after each of them. */
class SequentialStockTest {

    private static final int COMMANDS = 40;
    private static final List<String> LINES = List.of("C0", "C1", "C2");
    private static final List<String> LOTS = List.of("L0", "L1");
    private static final Reason WHY = Reason.of("stock.test");
    private static final List<Movement> WAYS = ways();

    private final StockInMemory real = new StockInMemory();
    private final Map<String, String> references = new TreeMap<>();
    private final List<String> history = new ArrayList<>();
    private SequentialStock paper = new SequentialStock();
    private RandomGenerator random = RandomGenerator.getDefault();
    private String prefix = "";

    static LongStream seeds() {
        return LongStream.range(0, Boolean.getBoolean("airsilk.full") ? 1_250 : 40);
    }

    @AfterEach
    void close() {
        real.close();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_stock_and_a_list_on_paper_agree_after_every_command(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        prefix = "S%d-".formatted(seed);
        LINES.forEach(line -> open(line, 2 * some()));
        LOTS.forEach(lot -> receive(lot, 2 * some()));

        for (int number = 0; number < COMMANDS; number++) {
            next();

            assertEquals(paper.said(), realSaid(), () -> "seed " + seed + ": " + history);
        }
        assertEquals(List.of(), broken(), "seed " + seed);
    }

    private void next() {
        long units = some();
        String line = one(LINES);
        String lot = one(LOTS);
        String any = random.nextBoolean() ? line : lot;
        switch (random.nextInt(13)) {
            case 0 -> add(any, units);
            case 1, 2, 3, 4 -> reserve(any, prefix + random.nextInt(9), units);
            case 5 ->
                onReservation("lower", (p, c) -> p.lower(c, units), id -> real.supply.lower(id, Units.of(units), WHY));
            case 6 ->
                onReservation("pick", (p, c) -> p.turn(c, LIVE, PICKED), id -> real.supply.pick(List.of(id), "DL"));
            case 7 ->
                onReservation("unpick", (p, c) -> p.turn(c, PICKED, LIVE), id -> real.supply.unpick(List.of(id), "DL"));
            case 8 ->
                onReservation(
                        "send",
                        (p, c) -> p.dispatch(c),
                        id -> real.ledger.dispatch(List.of(new DispatchLine(id, "DL/1"))));
            case 9 -> move(line, random.nextBoolean() ? lot : one(LINES), units);
            case 10 -> shrink(any, units);
            case 11 -> hold(lot, units);
            default -> carry(lot, one(WAYS), units);
        }
    }

    private void open(String line, long units) {
        references.put(line, prefix + line);
        both(
                "open %s with %d".formatted(line, units),
                p -> p.open(line, units),
                () -> real.supply.open(StockInMemory.opening(reference(line), units)));
    }

    private void receive(String lot, long units) {
        both(
                "receive %s with %d".formatted(lot, units),
                p -> p.receive(lot, units),
                () -> references.put(
                        lot,
                        OneByOneFixture.receive(real.ledger, StockInMemory.aLotOfBordeaux(), Place.HUB, Units.of(units))
                                .number()));
    }

    private void add(String supply, long units) {
        both(
                "add %d to %s".formatted(units, supply),
                p -> p.add(supply, units),
                () -> real.supply.add(kind(supply), Map.of(reference(supply), Units.of(units))));
    }

    private void reserve(String supply, String orderLine, long units) {
        both(
                "reserve %d of %s for %s".formatted(units, supply, orderLine),
                p -> p.reserve(supply, orderLine, units),
                () -> OneByOneFixture.reserve(
                        real.supply, id(supply), StockInMemory.kaifeng(orderLine), Units.of(units)));
    }

    private void move(String from, String to, long units) {
        if (!from.equals(to)) {
            both(
                    "move %d from %s to %s".formatted(units, from, to),
                    p -> p.move(from, to, units),
                    () -> OneByOneFixture.move(real.supply, id(from), id(to), Units.of(units)));
        }
    }

    private void shrink(String supply, long units) {
        both(
                "shrink %s by %d".formatted(supply, units),
                p -> p.shrink(supply, units),
                () -> OneByOneFixture.shrink(real.supply, id(supply), Units.of(units)));
    }

    private void hold(String lot, long units) {
        if (random.nextBoolean()) {
            both(
                    "hold %d of %s".formatted(units, lot),
                    p -> p.hold(lot, units),
                    () -> real.ledger.hold(LotNumber.of(reference(lot)), Units.of(units), WHY));
        } else {
            both(
                    "unhold %d of %s".formatted(units, lot),
                    p -> p.unhold(lot, units),
                    () -> OneByOneFixture.unhold(real.ledger, LotNumber.of(reference(lot)), Units.of(units), WHY));
        }
    }

    private void carry(String lot, Movement way, long units) {
        both(
                "carry %d of %s from %s to %s".formatted(units, lot, way.from(), way.to()),
                p -> p.carry(lot, way.from().code(), way.to().code(), units),
                () -> real.ledger.move(new Movement(
                        LotNumber.of(reference(lot)),
                        way.from(),
                        way.to(),
                        Units.of(units),
                        way.kind(),
                        way.document())));
    }

    /** What is done to a reservation on paper; false when it must be refused. */
    private interface OnPaper {
        boolean does(SequentialStock stock, int reservation);
    }

    private void onReservation(String verb, OnPaper onPaper, LongConsumer reality) {
        List<Long> ids = reservationIds();
        if (!ids.isEmpty()) {
            int reservation = random.nextInt(ids.size());
            both(
                    verb + " reservation " + reservation,
                    p -> onPaper.does(p, reservation),
                    () -> reality.accept(ids.get(reservation)));
        }
    }

    /** Does it on both; a command that is refused on paper must be refused, one that is not must be done. */
    private void both(String what, Predicate<SequentialStock> onPaper, Runnable reality) {
        SequentialStock then = paper.copy();
        boolean done = onPaper.test(then);
        history.add(what + (done ? "" : " (refused)"));
        paper = done ? then : paper;
        assertEquals(done, isDone(reality), () -> prefix + ": " + history);
    }

    private boolean isDone(Runnable reality) {
        try {
            real.run(reality);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private List<String> realSaid() {
        Map<String, String> names = new TreeMap<>();
        references.forEach((name, reference) -> names.put(reference, name));
        List<String> said = new ArrayList<>();
        references.forEach((name, reference) -> {
            SupplyRow row = real.book.supply(kind(name), reference).orElseThrow();
            said.add("%s: %s, held %s, reserved %s".formatted(name, row.quantity(), row.held(), row.reserved()));
        });
        LOTS.forEach(lot -> said.addAll(balances(lot)));
        real.book.reservations(reservationIds()).stream()
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .map(reservation -> "%s on %s: %s %s"
                        .formatted(
                                reservation.orderLine(),
                                names.get(reservation.reference()),
                                reservation.units(),
                                reservation.state()))
                .forEach(said::add);
        return said;
    }

    private List<String> balances(String lot) {
        return real.database
                .createQuery(
                        "select b.key.place, b.units from Balance b where b.key.lot = :lot order by b.key.place",
                        Object[].class)
                .setParameter("lot", LotNumber.of(reference(lot)))
                .getResultStream()
                .map(row -> "%s@%s: %s".formatted(lot, row[0], row[1]))
                .toList();
    }

    private List<Long> reservationIds() {
        return real.database
                .createQuery("select c.id from Reservation c where c.orderLine like :mine order by c.id", Long.class)
                .setParameter("mine", prefix + "%")
                .getResultList();
    }

    private List<String> broken() {
        return Arrays.stream(LedgerRule.values())
                .filter(rule -> !real.database
                        .createNativeQuery(rule.sql())
                        .getResultList()
                        .isEmpty())
                .map(Enum::name)
                .toList();
    }

    private static List<Movement> ways() {
        Place store = Place.store(StockInMemory.KAIFENG);
        return List.of(
                way(Place.IN_DELIVERY, store, MovementKind.STORE_RECEIPT),
                way(Place.IN_DELIVERY, Place.LOST, MovementKind.LOSS),
                way(store, Place.SOLD, MovementKind.SALE),
                way(store, Place.HUB, MovementKind.RETURN),
                way(Place.HUB, Place.DAMAGED, MovementKind.DAMAGE));
    }

    private static Movement way(Place from, Place to, MovementKind kind) {
        return new Movement(LotNumber.of("L"), from, to, Units.of(1), kind, "DL/1");
    }

    private static SupplyKind kind(String supply) {
        return supply.startsWith("L") ? SupplyKind.LOT : SupplyKind.CONSIGNMENT_LINE;
    }

    private String reference(String supply) {
        return references.getOrDefault(supply, "");
    }

    private long id(String supply) {
        return real.book.supply(kind(supply), reference(supply)).orElseThrow().id();
    }

    private long some() {
        return random.nextLong(1, 13);
    }

    private <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
