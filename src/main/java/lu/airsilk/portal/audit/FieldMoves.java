package lu.airsilk.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.catalogue.PriceDirectory;
import lu.airsilk.costing.LandedRuleDirectory;
import lu.airsilk.identity.UserDirectory;
import org.hibernate.envers.RevisionType;
import org.jspecify.annotations.Nullable;

/** From what to what changes have moved the fields of things: each row of the history beside the one before it. */
@ApplicationScoped
class FieldMoves {

    private static final String TYPE = "revtype";

    private static final String USER = "User";

    private static final String MEND = "PriceMend";

    private static final String LANDED = "LandedRule";

    /** What is nothing but its figures: those that it moves are told when it is new and when somebody decides on it. */
    private static final Set<String> FIGURES = Set.of(LANDED, "CoverRule", "TransitRule", "PaperRule", "Setting");

    /** What a part of a thing is when it is new tells more than that it was added. */
    private static final Map<String, Set<String>> TOLD_WHEN_NEW = Map.of("LotHold", Set.of("kind", "units", "note"));

    /** Which thing in which revision. */
    record Place(Enum<?> kind, long change, String number) {}

    /** A row of the history and what it was before. */
    private record Written(
            Long change,
            String number,
            String part,
            Map<String, Object> now,
            @Nullable Map<String, Object> before) {

        Long id() {
            return (Long) Objects.requireNonNull(((Map<?, ?>) Objects.requireNonNull(now.get("originalId"))).get("id"));
        }
    }

    /** Whether its figures are all told, however many they are. */
    static boolean isFigures(String entity) {
        return FIGURES.contains(entity);
    }

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    UserDirectory users;

    @Inject
    PriceDirectory prices;

    @Inject
    LandedRuleDirectory rules;

    /**
     * What these revisions did to these things.
     *
     * @param rows the entity of the past's rows
     */
    Map<Place, List<FieldMove>> of(Past past, String rows, List<Place> places) {
        Map<Place, List<FieldMove>> moves = new HashMap<>();
        if (past.act() == null) {
            List<Written> all = written(past.moves(rows), places).toList();
            all.forEach(row -> add(moves, past.kind(), row.change(), row.number(), moves(past, row)));
            if (isFigures(past.entity())) {
                Map<Long, Map<String, BigDecimal>> before = before(past, all);
                all.forEach(row -> add(
                        moves,
                        past.kind(),
                        row.change(),
                        row.number(),
                        figures(past, row, before.getOrDefault(row.id(), Map.of()))));
            }
        }
        switch (past.entity()) {
            case USER ->
                users.movedRights(changes(places), numbers(places))
                        .reversed()
                        .forEach(right -> moves.computeIfAbsent(
                                        new Place(past.kind(), right.change(), right.user()), _ -> new ArrayList<>())
                                .addFirst(move(right))); // what somebody may do now is told before how it was asked for
            case MEND ->
                prices.mends(changes(places), numbers(places))
                        .forEach(mend -> add(moves, past.kind(), mend.change(), mend.list(), List.of(move(mend))));
            default -> {}
        }
        return moves;
    }

    /** By its id what was in force before a rule of landed cost; of other figures all are told. */
    private Map<Long, Map<String, BigDecimal>> before(Past past, List<Written> rows) {
        return past.entity().equals(LANDED)
                ? rules.before(rows.stream().map(Written::id).toList())
                : Map.of();
    }

    private Stream<Written> written(String question, List<Place> places) {
        return database.createQuery(question, Written.class)
                .setParameter("changes", changes(places))
                .setParameter("numbers", numbers(places))
                .getResultStream();
    }

    private static List<Long> changes(List<Place> places) {
        return places.stream().map(Place::change).toList();
    }

    private static List<String> numbers(List<Place> places) {
        return places.stream().map(Place::number).toList();
    }

    private static FieldMove move(UserDirectory.MovedRight right) {
        return new FieldMove(
                USER, "", right.right(), right.lost() ? right.one() : "", right.lost() ? null : right.one(), true);
    }

    private static FieldMove move(PriceDirectory.Mend mend) {
        return new FieldMove(MEND, mend.sku().code(), "price", mend.before(), mend.after(), true);
    }

    private static void add(
            Map<Place, List<FieldMove>> moves, Enum<?> kind, long change, String number, List<FieldMove> further) {
        moves.computeIfAbsent(new Place(kind, change, number), _ -> new ArrayList<>())
                .addAll(further);
    }

    private static List<FieldMove> moves(Past past, Written written) {
        Map<String, Object> before = Optional.ofNullable(written.before()).orElse(Map.of());
        return switch ((RevisionType) Objects.requireNonNull(written.now().get(TYPE))) {
            case ADD -> added(past, written, before);
            case DEL -> past.isPart() ? whole(past, written, Deed.REMOVED) : List.of();
            case MOD ->
                Stream.concat(state(past, written, before), fields(past, written, before))
                        .toList();
        };
    }

    private static List<FieldMove> added(Past past, Written written, Map<String, Object> before) {
        Set<String> told = TOLD_WHEN_NEW.getOrDefault(past.entity(), Set.of());
        if (!told.isEmpty()) {
            return fields(past, written, before)
                    .filter(move -> told.contains(move.field()))
                    .toList();
        }
        return past.isPart()
                ? whole(past, written, Deed.ADDED)
                : state(past, written, before).toList();
    }

    private static List<FieldMove> whole(Past past, Written written, Deed deed) {
        return List.of(new FieldMove(past.entity(), written.part(), "", null, deed, true));
    }

    /** Those that are others than what was in force before, as far as that is known. */
    private static List<FieldMove> figures(Past past, Written written, Map<String, BigDecimal> before) {
        Written alone = new Written(written.change(), written.number(), written.part(), written.now(), null);
        return fields(past, alone, new HashMap<>(before))
                .filter(move -> move.after() instanceof Number)
                .toList();
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
                : Optional.of(new FieldMove(
                        past.entity(),
                        written.part(),
                        field,
                        was == null && written.before() != null ? "" : was,
                        is,
                        true));
    }
}
