package lu.airsilk.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import lu.airsilk.location.Place;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.audit.Invariant;
import lu.airsilk.stock.audit.LedgerAuditor;
import lu.airsilk.supply.OneByOneFixture;
import lu.airsilk.supply.ReservationDraft;
import lu.airsilk.supply.ReservationRow;
import lu.airsilk.supply.StockFixture;
import lu.airsilk.supply.Supply;
import lu.airsilk.supply.SupplyBook;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A crowd does everything at once on the same few supplies and lots: nobody is stuck, nothing is lost, all adds up. */
@ExtendWith(ArquillianExtension.class)
class StockCrowdIT {

    private static final int THREADS = 8;
    private static final int COMMANDS = 150;
    private static final long SEED = 20_261_124;
    private static final Reason WHY = Reason.of("stock.test");

    @Resource
    ManagedThreadFactory threads;

    @Inject
    StockFixture stock;

    @Inject
    Supply supply;

    @Inject
    SupplyBook book;

    @Inject
    Ledger ledger;

    @Inject
    LedgerAuditor auditor;

    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private List<Long> lines = List.of();
    private List<LotNumber> lots = List.of();

    @BeforeEach
    void something() {
        stock.openStore();
        lines = LongStream.range(0, 3)
                .mapToObj(line -> stock.command(() -> supply.open(StockFixture.line(600))))
                .toList();
        lots = IntStream.range(0, 3)
                .mapToObj(lot -> stock.command(
                        () -> OneByOneFixture.receive(ledger, StockFixture.aLot(), Place.HUB, Units.of(600))))
                .toList();
    }

    @Test
    void a_crowd_leaves_the_ledger_as_true_as_one_clerk_would() throws Exception {
        try (ExecutorService crowd = Executors.newFixedThreadPool(THREADS, threads)) {
            for (Future<Boolean> one : crowd.invokeAll(
                    IntStream.range(0, THREADS).mapToObj(this::clerk).toList())) {
                assertTrue(one.get());
            }
        }

        List<Invariant> broken = stock.command(() -> auditor.audit()).stream()
                .filter(invariant -> !invariant.holds())
                .toList();
        assertEquals(List.of(), broken, () -> "seed " + SEED + ", answers " + answers);
        assertTrue(answers.getOrDefault("done", 0) > THREADS * COMMANDS / 4, answers::toString);
    }

    private Callable<Boolean> clerk(int number) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + number);
        return () -> {
            for (int command = 0; command < COMMANDS; command++) {
                answers.merge(answer(random), 1, Integer::sum);
            }
            return true;
        };
    }

    private String answer(RandomGenerator random) {
        try {
            return stock.command(() -> {
                something(random);
                return "done";
            });
        } catch (Refused refused) {
            return refused.refusals().getFirst().code();
        }
    }

    private void something(RandomGenerator random) {
        Units units = Units.of(random.nextLong(1, 13));
        LotNumber lot = lots.get(random.nextInt(lots.size()));
        long line = lines.get(random.nextInt(lines.size()));
        switch (random.nextInt(10)) {
            case 0, 1 -> supply.reserveAll(List.of(draft(book.ofLot(lot).id(), units), draft(line, units)));
            case 2 -> OneByOneFixture.reserve(supply, line, StockFixture.order("SO-IT/2"), units);
            case 3 -> OneByOneFixture.move(supply, line, lines.get(random.nextInt(lines.size())), units);
            case 4 -> OneByOneFixture.move(supply, line, book.ofLot(lot).id(), units);
            case 5 ->
                anyReservation(random, lot, reservation -> OneByOneFixture.release(supply, reservation.id(), WHY));
            case 6 -> anyReservation(random, lot, reservation -> supply.pick(List.of(reservation.id()), "DL-IT"));
            case 7 ->
                anyReservation(
                        random,
                        lot,
                        reservation -> ledger.dispatch(List.of(new DispatchLine(reservation.id(), "DL-IT/1"))));
            case 8 ->
                ledger.moveAll(lots.stream().map(any -> received(any, units)).toList());
            default -> holdAndFree(lot, units);
        }
    }

    private void holdAndFree(LotNumber lot, Units units) {
        ledger.hold(lot, units, WHY);
        OneByOneFixture.unhold(ledger, lot, units, WHY);
    }

    private void anyReservation(
            RandomGenerator random, LotNumber lot, java.util.function.Consumer<ReservationRow> verb) {
        List<ReservationRow> reservations = book.reservationsOn(book.ofLot(lot).id());
        if (!reservations.isEmpty()) {
            verb.accept(reservations.get(random.nextInt(reservations.size())));
        }
    }

    private static ReservationDraft draft(long source, Units units) {
        return new ReservationDraft(source, StockFixture.order("SO-IT/1"), units);
    }

    private static Movement received(LotNumber lot, Units units) {
        return new Movement(
                lot, Place.IN_DELIVERY, Place.store(StockFixture.STORE), units, MovementKind.STORE_RECEIPT, "DL-IT/1");
    }
}
