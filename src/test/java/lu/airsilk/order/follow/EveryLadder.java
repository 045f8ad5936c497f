package lu.airsilk.order.follow;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.demand.ComingGoods;
import lu.airsilk.order.promise.Expectation;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.order.promise.Promise;
import lu.airsilk.order.promise.Via;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.testbed.Ground;
import org.jspecify.annotations.Nullable;

/** One line of an order in all states that decide whether it is late. */
class EveryLadder {

    /** What the database says of a line, beside the line, and whether the list of what is still to come has some of it as late. */
    record Judged(LineRow line, boolean late, boolean behind, boolean among) {}

    private final EntityManager database;

    EveryLadder(EntityManager database) {
        this.database = database;
    }

    /** Of a line of four cases; in a transaction that is undone. */
    List<Judged> judged(LineRef line, LocalDate today) {
        long id = database.createQuery(
                        "select l.id from OrderLine l where l.order.number = :number and l.position = :position",
                        Long.class)
                .setParameter("number", line.order().number())
                .setParameter("position", line.position())
                .getSingleResult();
        return lines(today).stream().map(each -> judged(line, id, each, today)).toList();
    }

    private Judged judged(LineRef of, long id, LineRow line, LocalDate today) {
        write(id, line);
        Tuple said = database.createQuery(
                        "select case when " + LateLines.LATE + " then true else false end, case when "
                                + LateLines.BEHIND + " then true else false end from OrderLine l where l.id = :id"
                                + " and :today = :today",
                        Tuple.class)
                .setParameter("id", id)
                .setParameter("today", today)
                .getSingleResult();
        return new Judged(line, said.get(0, Boolean.class), said.get(1, Boolean.class), isAmongTheLate(of, today));
    }

    /** As homes count, and as the list of what is still to come has a row. */
    private boolean isAmongTheLate(LineRef line, LocalDate today) {
        return new StoreScope(true, Set.of())
                        .query(
                                database,
                                "select count(c.number)" + ComingGoods.FROM
                                        + "where c.number = :number and c.position = :position and c.day < :today",
                                Long.class)
                        .setParameter("number", line.order().number())
                        .setParameter("position", line.position())
                        .setParameter("today", today)
                        .getSingleResult()
                > 0;
    }

    private void write(long id, LineRow line) {
        LineRow.Figures figures = line.figures();
        database.createNativeQuery("update order_line set allocated = " + figures.allocated() + ", shipped = "
                        + figures.shipped() + ", cancelled = " + figures.cancelled() + ", received_units = "
                        + figures.received() + ", settled_units = " + figures.settled() + ", shared_out_at = "
                        + (figures.sharedOut() ? "current_timestamp" : "null") + ", expected_since = "
                        + (line.expectation().hasNoDay() ? "'GROUNDED'" : "null")
                        + day("expected_likely", line.expectation().likely())
                        + day("promise_likely", line.promise().likely())
                        + day("promise_nine_in_ten", line.promise().nineInTen())
                        + day("rest_likely", line.rest().likely()) + ", rest_cases = "
                        + line.rest().cases() + " where id = " + id)
                .executeUpdate();
    }

    private static String day(String column, @Nullable LocalDate day) {
        return ", " + column + " = " + (day == null ? "null" : "date '" + day + "'");
    }

    private static List<LineRow> lines(LocalDate today) {
        List<Promise> promises = List.of(Promise.NONE, promise(today.minusDays(2)), promise(today.plusDays(2)));
        List<Expectation> expectations = List.of(
                Expectation.NONE,
                Expectation.GROUNDED,
                on(today.minusDays(3)),
                on(today),
                on(today.plusDays(1)),
                on(today.plusDays(9)));
        return figures().stream()
                .flatMap(figures -> promises.stream()
                        .flatMap(promise -> expectations.stream()
                                .flatMap(expected ->
                                        List.of(Expectation.NONE, two(today.minusDays(1)), two(today.plusDays(9)))
                                                .stream()
                                                .map(rest -> line(figures, promise, expected, rest)))))
                .toList();
    }

    private static Promise promise(LocalDate nineInTen) {
        return new Promise(nineInTen.minusDays(2), nineInTen, null, Via.NEXT);
    }

    private static Expectation on(LocalDate day) {
        return new Expectation(day, day, null, null);
    }

    /** So many of the others. */
    private static Expectation two(LocalDate day) {
        return new Expectation(day, day, null, Cases.of(2));
    }

    private static LineRow line(LineRow.Figures figures, Promise promise, Expectation expected, Expectation rest) {
        return new LineRow(
                1,
                Sku.of("AS0000001"),
                Names.of("油", "Oil"),
                figures,
                promise,
                expected,
                rest,
                null,
                null,
                FrozenPrice.NONE,
                Optional.empty(),
                null,
                Optional.empty(),
                Cases.ZERO,
                0);
    }

    /** All ladders of four cases in steps of two: given, of these shipped, of these here or lost, and what was given up. */
    private static List<LineRow.Figures> figures() {
        List<LineRow.Figures> all = new ArrayList<>();
        for (int given = 0; given <= 4; given += 2) {
            for (int cancelled = 0; cancelled <= 4 - given; cancelled += 2) {
                for (int shipped = 0; shipped <= given; shipped += 2) {
                    for (long here = 0; here <= shipped * Ground.PACK.unitsPerCase(); here += 6) {
                        all.add(ladder(given, shipped, cancelled, here, true));
                        all.add(ladder(given, shipped, cancelled, here, false));
                    }
                }
            }
        }
        return all;
    }

    /** One unit of what is not on the way any more was lost. */
    private static LineRow.Figures ladder(long given, long shipped, long cancelled, long here, boolean sharedOut) {
        return new LineRow.Figures(
                Ground.PACK,
                Cases.of(4),
                Cases.of(4),
                Cases.of(given),
                Cases.of(shipped),
                Cases.of(cancelled),
                Cases.ZERO,
                sharedOut,
                Units.of(Math.max(0, here - 1)),
                Units.of(Math.min(1, here)));
    }
}
