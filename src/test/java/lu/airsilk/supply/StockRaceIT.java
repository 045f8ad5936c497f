package lu.airsilk.supply;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many at once want what is there once: on the real database, through the real pool. */
@ExtendWith(ArquillianExtension.class)
class StockRaceIT {

    private static final Units ONE_CASE = Units.of(StockFixture.CASE_OF_SIX.unitsPerCase());

    /** How many last cases there are: 16,000 times somebody tries to reserve one. */
    private static final int ROUNDS = 250;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    StockFixture stock;

    @Inject
    Supply supply;

    @Inject
    SupplyBook book;

    @BeforeEach
    void openStore() {
        stock.openStore();
    }

    @Test
    void sixty_four_at_once_reserve_the_last_case_and_each_time_one_gets_it() throws Exception {
        List<Long> lastCases = IntStream.range(0, ROUNDS)
                .mapToObj(round -> stock.command(() -> supply.open(StockFixture.line(ONE_CASE.value()))))
                .toList();
        CyclicBarrier start = new CyclicBarrier(64);

        List<List<String>> answers = together(64, thread -> () -> {
            List<String> mine = new ArrayList<>();
            for (long lastCase : lastCases) {
                start.await();
                mine.add(reserve(lastCase, "SO-IT-" + thread + "/1", ONE_CASE));
            }
            return mine;
        });

        List<Long> notGivenOnce = stock.command(() -> lastCases.stream()
                .filter(lastCase -> book.reservationsOn(lastCase).size() != 1
                        || !book.supply(lastCase).free().isZero())
                .toList());
        assertAll(
                () -> assertEquals(Map.of("given", (long) ROUNDS, "supply.tooLittle", 63L * ROUNDS), counted(answers)),
                () -> assertEquals(List.of(), notGivenOnce));
    }

    @Test
    void sixteen_reserve_a_hundred_and_sixty_single_units_of_a_hundred_and_sixty_are_told_that_it_is_gone()
            throws Exception {
        long hundred = stock.command(() -> supply.open(StockFixture.line(100)));

        List<List<String>> answers = together(
                16,
                thread -> () -> IntStream.range(0, 10)
                        .mapToObj(one -> reserve(hundred, "SO-IT-" + thread + "/" + one, Units.of(1)))
                        .toList());

        SupplyRow row = stock.command(() -> book.supply(hundred));
        List<ReservationRow> reservations = stock.command(() -> book.reservationsOn(hundred));
        assertAll(
                () -> assertEquals(Map.of("given", 100L, "supply.tooLittle", 60L), counted(answers)),
                () -> assertEquals(Units.of(100), row.reserved()),
                () -> assertEquals(100, reservations.size()));
    }

    private String reserve(long source, String orderLine, Units units) {
        try {
            stock.reserve(source, StockFixture.order(orderLine), units);
            return "given";
        } catch (Refused refused) {
            return refused.refusals().getFirst().code();
        }
    }

    private <T> List<T> together(int many, IntFunction<Callable<T>> work) throws Exception {
        try (ExecutorService crowd = Executors.newFixedThreadPool(many, threads)) {
            List<T> results = new ArrayList<>();
            for (Future<T> one :
                    crowd.invokeAll(IntStream.range(0, many).mapToObj(work).toList())) {
                results.add(one.get());
            }
            return results;
        }
    }

    private static Map<String, Long> counted(List<List<String>> answers) {
        return answers.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(answer -> answer, Collectors.counting()));
    }
}
