package lu.airsilk.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.envers.RevisionType;
import org.jspecify.annotations.Nullable;

/** From what to what changes have moved the fields of things: each row of the history beside the one before it. */
@ApplicationScoped
class FieldMoves {

    private static final String TYPE = "revtype";

    private static final String USER = "User";

    /** What users have been given stands in histories of its own. */
    private static final List<String> RIGHTS = List.of("role", "store");

    private static final String MEND = "PriceMend";
    private static final String MENDS =
            "select distinct m.revision, l.number, concat(m.sku, ''), m.before, m.after from PriceMend m join"
                    + " SupplierPriceList l on l.id = m.listId where m.revision in :changes and l.number in :numbers";

    /** Which thing in which revision. */
    record Place(Enum<?> kind, long change, String number) {}

    /** A row of the history and what it was before. */
    private record Written(
            Long change,
            String number,
            String part,
            Map<String, Object> now,
            @Nullable Map<String, Object> before) {}

    /** What somebody has been given or has lost. */
    private record Given(Long change, String number, Object one, RevisionType how) {

        FieldMove move(String right) {
            boolean lost = how == RevisionType.DEL;
            return new FieldMove(USER, "", right, lost ? one : null, lost ? null : one, true);
        }
    }

    /** A price that was mistyped. */
    private record Mended(Long change, String number, String sku, BigDecimal before, BigDecimal after) {

        FieldMove move() {
            return new FieldMove(MEND, sku, "price", before, after, true);
        }
    }

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /**
     * What these revisions did to these things.
     *
     * @param rows the entity of the past's rows
     */
    Map<Place, List<FieldMove>> of(Past past, String rows, List<Place> places) {
        Map<Place, List<FieldMove>> moves = new HashMap<>();
        if (past.act() == null) {
            asked(past.moves(rows), Written.class, places)
                    .forEach(row -> add(moves, past.kind(), row.change(), row.number(), moves(past, row)));
        }
        switch (past.entity()) {
            case USER ->
                RIGHTS.forEach(right -> asked(rights(right), Given.class, places)
                        .forEach(row -> add(moves, past.kind(), row.change(), row.number(), List.of(row.move(right)))));
            case MEND ->
                asked(MENDS, Mended.class, places)
                        .forEach(row -> add(moves, past.kind(), row.change(), row.number(), List.of(row.move())));
            default -> {}
        }
        return moves;
    }

    private <T> Stream<T> asked(String question, Class<T> rows, List<Place> places) {
        return database.createQuery(question, rows)
                .setParameter("changes", places.stream().map(Place::change).toList())
                .setParameter("numbers", places.stream().map(Place::number).toList())
                .getResultStream();
    }

    private static void add(
            Map<Place, List<FieldMove>> moves, Enum<?> kind, long change, String number, List<FieldMove> further) {
        moves.computeIfAbsent(new Place(kind, change, number), _ -> new ArrayList<>())
                .addAll(further);
    }

    private static List<FieldMove> moves(Past past, Written written) {
        Map<String, Object> before = Optional.ofNullable(written.before()).orElse(Map.of());
        return switch ((RevisionType) Objects.requireNonNull(written.now().get(TYPE))) {
            case ADD ->
                past.isPart()
                        ? whole(past, written, Deed.ADDED)
                        : state(past, written, before).toList();
            case DEL -> past.isPart() ? whole(past, written, Deed.REMOVED) : List.of();
            case MOD ->
                Stream.concat(state(past, written, before), fields(past, written, before))
                        .toList();
        };
    }

    private static List<FieldMove> whole(Past past, Written written, Deed deed) {
        return List.of(new FieldMove(past.entity(), written.part(), "", null, deed, true));
    }

    private static Stream<FieldMove> state(Past past, Written written, Map<String, Object> before) {
        return past.state().flatMap(field -> move(past, written, before, field)).stream();
    }

    private static Stream<FieldMove> fields(Past past, Written written, Map<String, Object> before) {
        return written.now().keySet().stream()
                .filter(field -> HistoryFields.isTold(past.entity(), field))
                .filter(field -> past.state().filter(field::equals).isEmpty())
                .sorted()
                .flatMap(field -> move(past, written, before, field).stream());
    }

    private static Optional<FieldMove> move(Past past, Written written, Map<String, Object> before, String field) {
        Object was = before.get(field);
        Object is = written.now().get(field);
        return Objects.equals(was, is)
                ? Optional.empty()
                : Optional.of(new FieldMove(past.entity(), written.part(), field, was, is, true));
    }

    private static String rights(String right) {
        return "select a.originalId.rev.id, u.name, a.originalId.element, a.revtype from portal_user_" + right
                + "_aud a join User u on u.id = a.originalId.User_id where a.originalId.rev.id in :changes and u.name"
                + " in :numbers";
    }
}
