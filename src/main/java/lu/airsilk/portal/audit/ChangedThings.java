package lu.airsilk.portal.audit;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.portal.find.FoundKind;
import org.jspecify.annotations.Nullable;

/** What changes were made to, by the numbers that people know the things by. */
@ApplicationScoped
class ChangedThings {

    /**
     * Where the history of a kind of thing stands, what names the thing there, which of its rows are meant, and the field
     * that tells its state, if it has any.
     */
    private record Past(FoundKind kind, String entity, String number, String which, Optional<String> state) {

        Past(FoundKind kind, String entity, String number) {
            this(kind, entity, "concat(a." + number + ", '')", "true = true", Optional.empty());
        }

        /** The same of what goes from state to state. */
        Past(FoundKind kind, String entity, String number, String state) {
            this(kind, entity, "concat(a." + number + ", '')", "true = true", Optional.of(state));
        }

        /** An exception, whose key is its sort, a point, and the number of what it is about. */
        static Past trouble(FoundKind kind, String sort) {
            return new Past(
                    kind,
                    "TroubleOwner",
                    "substring(a.trouble, locate('.', a.trouble) + 1)",
                    "substring(a.trouble, 1, locate('.', a.trouble) - 1) " + sort,
                    Optional.empty());
        }

        /**
         * @param place among all of them
         * @param history the name of its history among the entities
         */
        String query(int place, String history) {
            return "select " + place + ", a.originalId.rev.id, min(" + number + "), count(distinct " + number
                    + "), min(cast(a.revtype as Integer)), "
                    + state.map(field -> states(field, history)).orElse("cast(null as String), cast(null as String)")
                    + " from " + history + " a where a.originalId.rev.id in :changes and " + which
                    + " group by a.originalId.rev.id";
        }

        /** The state after the change, and before it. */
        private static String states(String field, String history) {
            return "min(cast(a." + field + " as String)), min((select cast(b." + field + " as String) from " + history
                    + " b where b.originalId.id = a.originalId.id and b.originalId.rev.id = (select"
                    + " max(c.originalId.rev.id) from " + history + " c where c.originalId.id = a.originalId.id"
                    + " and c.originalId.rev.id < a.originalId.rev.id)))";
        }
    }

    private static final List<Past> ALL = List.of(
            new Past(FoundKind.ORDER, "StoreOrder", "number", "state"),
            new Past(FoundKind.PURCHASE_ORDER, "PurchaseOrder", "number", "state"),
            new Past(FoundKind.CONSIGNMENT, "Consignment", "awb"),
            new Past(FoundKind.CONSIGNMENT, "ConsignmentPiece", "awb"),
            new Past(FoundKind.CONSIGNMENT, "HouseWaybill", "awb"),
            Past.trouble(FoundKind.CONSIGNMENT, "not in ('CLAIM_OPEN', 'FULL', 'TO_SIGN')"),
            Past.trouble(FoundKind.CASE, "= 'CLAIM_OPEN'"),
            new Past(
                    FoundKind.FLIGHT,
                    "Flight",
                    "concat(a.number, '-', cast(a.day as String))",
                    "true = true",
                    Optional.empty()),
            Past.trouble(FoundKind.FLIGHT, "= 'FULL'"),
            Past.trouble(FoundKind.RECEIPT, "= 'TO_SIGN'"),
            new Past(FoundKind.RECEIPT, "Receipt", "number", "state"),
            new Past(FoundKind.CASE, "DiscrepancyCase", "number", "state"),
            new Past(FoundKind.CUSTOMS_ENTRY, "CustomsEntry", "number", "state"),
            new Past(FoundKind.RUN, "AllocationRun", "number", "state"),
            new Past(FoundKind.DELIVERY, "Delivery", "number", "state"),
            new Past(FoundKind.TRANSFER, "StoreTransfer", "number", "state"),
            new Past(FoundKind.LOT, "LotHold", "lot"),
            new Past(FoundKind.PRICE_LIST, "SupplierPriceList", "number", "state"),
            new Past(FoundKind.IMPORT, "SheetImport", "number", "status"),
            new Past(FoundKind.PRODUCT, "Product", "sku", "status"),
            new Past(FoundKind.PAPER, "ProductPaper", "sku"),
            new Past(FoundKind.SUPPLIER, "Supplier", "code"),
            new Past(FoundKind.STORE, "Store", "code"),
            new Past(FoundKind.USER, "User", "name"));

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** All in one question. */
    private String question = "";

    private Map<String, EntityType<?>> entities = Map.of();

    @PostConstruct
    void ask() {
        entities = database.getMetamodel().getEntities().stream()
                .collect(Collectors.toMap(EntityType::getName, Function.identity()));
        question = IntStream.range(0, ALL.size())
                .mapToObj(place -> ALL.get(place)
                        .query(
                                place,
                                entity(ALL.get(place).entity()).getJavaType().getName() + "_aud"))
                .collect(joining(" union all "));
    }

    private EntityType<?> entity(String name) {
        return Objects.requireNonNull(entities.get(name), name);
    }

    /**
     * The first thing of a kind that a change touched.
     *
     * @param more how many others of its kind
     * @param deed what was done
     * @param before the state that it had, when the change gave it another one
     * @param after the state that it has since
     */
    record Touched(
            FoundKind kind,
            String number,
            long more,
            Deed deed,
            @Nullable Enum<?> before,
            @Nullable Enum<?> after) {}

    /** As the history gives it. */
    private record Found(
            Integer place,
            Long change,
            String number,
            Long many,
            Integer how,
            @Nullable String after,
            @Nullable String before) {}

    private Touched touched(Found found) {
        Past past = ALL.get(found.place());
        String after = found.after();
        boolean moved = after != null && !after.equals(found.before());
        return new Touched(
                past.kind(),
                found.number(),
                found.many() - 1,
                Deed.of(found.how()),
                moved ? state(past, found.before()) : null,
                state(past, after));
    }

    private @Nullable Enum<?> state(Past past, @Nullable String name) {
        return past.state()
                .map(field -> entity(past.entity()).getAttribute(field).getJavaType())
                .flatMap(states -> Stream.of(states.getEnumConstants())
                        .map(state -> (Enum<?>) state)
                        .filter(state -> state.name().equals(name))
                        .findFirst())
                .orElse(null);
    }

    /** What each of these revisions has changed; nothing of one that changed what has no number. */
    Map<Long, List<Touched>> of(Collection<Long> changes) {
        Map<Long, List<Touched>> touched = new HashMap<>();
        if (!changes.isEmpty()) {
            database.createQuery(question, Found.class)
                    .setParameter("changes", changes)
                    .getResultStream()
                    .sorted(Comparator.comparing(Found::place))
                    .forEach(found ->
                            add(touched.computeIfAbsent(found.change(), _ -> new ArrayList<>()), touched(found)));
        }
        return touched;
    }

    /** A waybill and its pieces are one thing. */
    private static void add(List<Touched> things, Touched more) {
        if (things.stream().noneMatch(thing -> thing.kind() == more.kind())) {
            things.add(more);
        }
    }
}
