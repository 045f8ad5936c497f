package lu.airsilk.costing.opening;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.currency.QuotedRate;
import lu.airsilk.location.Place;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;

/** The openings, and what their lines come to. */
@Repository
class StockOpenings {

    /** What a reader can sort by. */
    private static final Map<String, String> COLUMNS =
            Map.of("number", "o.number", "location", "o.location", "state", "o.state", "enteredAt", "o.enteredAt");

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    void add(StockOpening opening) {
        database.persist(opening);
        database.flush();
    }

    /** The opening with this number, to be decided on; refused as unknown when there is none. */
    StockOpening lock(String number) {
        return named("select o from StockOpening o where o.number = :number", number, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same with its lines, to be read. */
    StockOpening get(String number) {
        return named(
                "select o from StockOpening o join fetch o.lines where o.number = :number", number, LockModeType.NONE);
    }

    private StockOpening named(String jpql, String number, LockModeType how) {
        return database
                .createQuery(jpql, StockOpening.class)
                .setParameter("number", number)
                .setLockMode(how)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("opening.unknown", number));
    }

    /** The one that stands for this place. */
    Optional<StockOpening> standing(Place location) {
        return database.createQuery("select o from StockOpening o where o.standsFor = :location", StockOpening.class)
                .setParameter("location", location)
                .getResultStream()
                .findFirst();
    }

    /** The places for which one stands. */
    Set<Place> opened() {
        return database.createQuery("select o.standsFor from StockOpening o where o.standsFor is not null", Place.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Sorted as the reader wants it, else the newest first. */
    Page<StockOpening> page(Paging paging) {
        return new Page<>(
                database.createQuery("select count(o) from StockOpening o", Long.class)
                        .getSingleResult(),
                database.createQuery(
                                "select o from StockOpening o" + paging.orderBy(COLUMNS, "o.enteredAt desc", "o.id"),
                                StockOpening.class)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultList());
    }

    /** What the lines of an opening come to. */
    record Sums(long opening, long lines, long units, BigDecimal value) {}

    /** The same for each of these, in one question. */
    Map<Long, Sums> sums(Collection<StockOpening> openings) {
        return openings.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "select l.opening.id, count(l), sum(l.units), sum(l.unitCost * l.units)"
                                        + " from OpeningLine l where l.opening in :openings group by l.opening.id",
                                Sums.class)
                        .setParameter("openings", openings)
                        .getResultStream()
                        .collect(Collectors.toMap(Sums::opening, Function.identity()));
    }

    /** What a unit of a line has cost, in yuan. */
    private record UnitCost(String opening, int position, BigDecimal cost) {

        String line() {
            return opening + "/" + position;
        }
    }

    /** What a unit of these lines has cost, by line; each is named as {@code OP-26-000123/2}. */
    Map<String, Money> unitCosts(Set<String> lines) {
        Set<String> openings = new HashSet<>();
        Set<Integer> positions = new HashSet<>();
        lines.forEach(line -> {
            int stroke = line.lastIndexOf('/');
            openings.add(line.substring(0, stroke));
            positions.add(Integer.valueOf(line.substring(stroke + 1)));
        });
        return database.createQuery(
                        "select l.opening.number, l.position, l.unitCost from OpeningLine l"
                                + " where l.opening.number in :openings and l.position in :positions",
                        UnitCost.class)
                .setParameter("openings", openings)
                .setParameter("positions", positions)
                .getResultStream()
                .filter(unit -> lines.contains(unit.line()))
                .collect(Collectors.toMap(UnitCost::line, unit -> Money.of(unit.cost(), QuotedRate.YUAN)));
    }
}
