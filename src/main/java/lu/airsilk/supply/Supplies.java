package lu.airsilk.supply;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import lu.airsilk.platform.Among;
import lu.airsilk.platform.LineRange;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.command.Stamps;
import lu.airsilk.platform.persistence.GuardedStatement;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.platform.persistence.Touching;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;

/** The supplies, read afresh each time, and the one statement that changes their figures. */
@Repository
class Supplies {

    private static final String ROWS = "select new lu.airsilk.supply.SupplyRow(s.id, s.kind, s.reference, s.sku,"
            + " s.unitsPerCase, s.quantity, s.held, s.reserved, s.expiry, s.availableFrom) from SupplySource s where ";
    private static final String ORDER = " and s.quantity > 0 order by s.sku, s.expiry, s.id";

    private static final String SHIFT = """
        update supply set quantity = quantity + ?, held = held + ?, claimed = claimed + ?
        where id = ? and held + ? >= 0 and claimed + ? >= 0 and quantity + ? - held - ? - claimed - ? >= 0\
        """;

    private static final int AT_ONCE = 1_000;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    Stamps stamps;

    /** Adds supplies and gives their ids, in the same order. */
    List<Long> add(List<SupplySource> sources) {
        sources.forEach(database::persist);
        return sources.stream().map(SupplySource::id).toList();
    }

    /** Keeps every other transaction off these supplies and their reservations; waits until it can. */
    void lock(Collection<Long> ids) {
        portions(new TreeSet<>(ids))
                .forEach(some -> database.createNativeQuery(
                                "select id from supply where id in (:ids) order by id for update", Long.class)
                        .setParameter("ids", some)
                        .getResultList());
    }

    private static <T> Stream<List<T>> portions(Collection<T> all) {
        return all.stream().gather(Gatherers.windowFixed(AT_ONCE));
    }

    /**
     * Changes the figures of each supply by so much, in ascending id, and writes down what has changed on quantity or
     * hold; or refuses because they would no longer be 0 ≤ reserved ≤ quantity − held.
     */
    void change(List<SupplyShift> all) {
        List<SupplyShift> ascending = all.stream()
                .sorted(Comparator.comparingLong(SupplyShift::supply))
                .toList();
        new GuardedStatement(database)
                .inVain(SHIFT, ascending, SupplyShift::values).stream()
                        .findFirst()
                        .ifPresent(refused -> {
                            throw row(refused.supply()).refusal(refused.by());
                        });
        record(ascending);
    }

    /** Writes down what has changed on quantity or hold, and why. */
    void record(List<SupplyShift> all) {
        Stamp stamp = stamps.now();
        all.stream()
                .filter(SupplyShift::isTold)
                .forEach(one -> one.why()
                        .ifPresent(why -> database.persist(new SupplyChange(one.supply(), one.by(), why, stamp))));
    }

    void expect(SupplyKind kind, String document, Optional<Instant> at) {
        new LineRange(document)
                .in(available(kind, LineRange.condition("reference"), at))
                .executeUpdate();
    }

    void expectOf(SupplyKind kind, String reference, Optional<Instant> at) {
        available(kind, "reference = :reference", at)
                .setParameter("reference", reference)
                .executeUpdate();
    }

    private Query available(SupplyKind kind, String which, Optional<Instant> at) {
        String when = at.isPresent() ? "cast(:at as timestamp with time zone)" : "null";
        Query update = Touching.only(
                        "supply",
                        database.createNativeQuery(
                                "update supply set available_from = " + when + " where kind = :kind and " + which))
                .setParameter("kind", kind.name());
        at.ifPresent(moment -> update.setParameter("at", moment.atOffset(ZoneOffset.UTC)));
        return update;
    }

    SupplyRow row(long id) {
        return query("s.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("supply.unknown", id));
    }

    Optional<SupplyRow> row(SupplyKind kind, String reference) {
        return query("s.kind = :kind and s.reference = :reference")
                .setParameter("kind", kind)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    SupplyRow row(LotNumber lot) {
        return row(SupplyKind.LOT, lot.number()).orElseThrow(() -> Refused.unknown("lot.unknown", lot));
    }

    /** These supplies, by id; unknown ones are not in the answer. */
    Map<Long, SupplyRow> rows(Collection<Long> ids) {
        return portions(ids)
                .flatMap(some -> query("", Among.of("id", some), "s.id", "").getResultStream())
                .collect(Collectors.toMap(SupplyRow::id, Function.identity(), (one, same) -> one, TreeMap::new));
    }

    /** The supplies of these lines or lots, by reference; unknown ones are not in the answer. */
    Map<String, SupplyRow> rows(SupplyKind kind, Collection<String> references) {
        return portions(Set.copyOf(references))
                .flatMap(some -> query("s.kind = :kind and", Among.of("reference", some), "s.reference", "")
                        .setParameter("kind", kind)
                        .getResultStream())
                .collect(Collectors.toMap(SupplyRow::reference, Function.identity()));
    }

    List<SupplyRow> rows(Set<SupplyKind> kinds) {
        return query("", Among.of("kind", kinds), "s.kind", ORDER).getResultList();
    }

    List<SupplyRow> rows(Set<SupplyKind> kinds, Collection<Sku> skus) {
        Among ofKind = Among.of("kind", kinds);
        return ofKind.bind(query(ofKind.in("s.kind") + "and", Among.of("sku", skus), "s.sku", ORDER))
                .getResultList();
    }

    /** What is free of a product. */
    private record Free(Sku sku, long units) {}

    Map<Sku, Units> free(Set<SupplyKind> kinds) {
        Among ofKind = Among.of("kind", kinds);
        return ofKind.bind(database.createQuery(
                        "select s.sku, sum(s.quantity - s.held - s.reserved) from SupplySource s where"
                                + ofKind.in("s.kind") + "group by s.sku",
                        Free.class))
                .getResultStream()
                .collect(Collectors.toMap(Free::sku, free -> new Units(free.units())));
    }

    private TypedQuery<SupplyRow> query(String before, Among these, String expression, String after) {
        return these.bind(query(before + these.in(expression) + after));
    }

    private TypedQuery<SupplyRow> query(String condition) {
        return database.createQuery(ROWS + condition, SupplyRow.class);
    }
}
