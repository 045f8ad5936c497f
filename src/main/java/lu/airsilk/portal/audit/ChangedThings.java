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
import java.util.Set;
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
     * Where the history of a kind of thing stands, what names the thing there, which of its rows are meant, what was done
     * to it, and the field that tells its state, if it has any.
     */
    private record Past(Enum<?> kind, String entity, String number, String which, String deed, Optional<String> state) {

        private static final String ALL_ROWS = "true = true";
        private static final String OWN_DEED = "min(cast(a.revtype as Integer))";

        /** As the history numbers it. */
        private static final String CHANGED = "1";

        Past(Enum<?> kind, String entity, String number) {
            this(kind, entity, "concat(a." + number + ", '')", ALL_ROWS, OWN_DEED, Optional.empty());
        }

        /** The same of what goes from state to state. */
        Past(Enum<?> kind, String entity, String number, String state) {
            this(kind, entity, "concat(a." + number + ", '')", ALL_ROWS, OWN_DEED, Optional.of(state));
        }

        /** What is named by more than one field. */
        static Past named(Enum<?> kind, String entity, String name) {
            return new Past(kind, entity, name, ALL_ROWS, OWN_DEED, Optional.empty());
        }

        /** What belongs to a thing and bears its number: whatever becomes of it, the thing has changed. */
        static Past part(FoundKind kind, String entity, String number) {
            return partOf(kind, entity, "concat(a." + number + ", '')", ALL_ROWS);
        }

        /**
         * The same of what only knows the row of the thing.
         *
         * @param row the field that says which row of the whole it is
         * @param whole whose number it bears, which is gone when the whole is
         */
        static Past part(FoundKind kind, String entity, String row, String whole, String number) {
            String named = "select concat(w." + number + ", '') from " + whole + " w where w.id = a." + row;
            return partOf(kind, entity, "coalesce((" + named + "), '')", ALL_ROWS);
        }

        /** An exception, whose key is its sort, a point, and the number of what it is about. */
        static Past trouble(FoundKind kind, String sort) {
            return partOf(
                    kind,
                    "TroubleOwner",
                    "substring(a.trouble, locate('.', a.trouble) + 1)",
                    "substring(a.trouble, 1, locate('.', a.trouble) - 1) " + sort);
        }

        private static Past partOf(FoundKind kind, String entity, String number, String which) {
            return new Past(kind, entity, number, which, CHANGED, Optional.empty());
        }

        /**
         * @param place among all of them
         * @param history the name of its history among the entities
         */
        String query(int place, String history) {
            return "select " + place + ", a.originalId.rev.id, min(" + number + "), count(distinct " + number
                    + "), " + deed + ", "
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
            Past.part(FoundKind.ORDER, "OrderLine", "order_id", "StoreOrder", "number"),
            Past.part(FoundKind.ORDER, "UnclearLine", "orderId", "StoreOrder", "number"),
            Past.part(FoundKind.ORDER, "CounterOffer", "lineId", "OrderLine", "order.number"),
            new Past(FoundKind.PURCHASE_ORDER, "PurchaseOrder", "number", "state"),
            Past.part(FoundKind.PURCHASE_ORDER, "PurchaseLine", "order_id", "PurchaseOrder", "number"),
            Past.part(FoundKind.PURCHASE_ORDER, "SupplierInvoice", "order"),
            new Past(FoundKind.CONSIGNMENT, "Consignment", "awb"),
            Past.part(FoundKind.CONSIGNMENT, "BookedPart", "consignment_id", "Consignment", "awb"),
            Past.part(FoundKind.CONSIGNMENT, "ConsignmentLine", "consignment_id", "Consignment", "awb"),
            Past.part(FoundKind.CONSIGNMENT, "ConsignmentPiece", "awb"),
            Past.part(FoundKind.CONSIGNMENT, "HouseWaybill", "awb"),
            Past.trouble(FoundKind.CONSIGNMENT, "not in ('CLAIM_OPEN', 'FULL', 'TO_SIGN')"),
            Past.trouble(FoundKind.CASE, "= 'CLAIM_OPEN'"),
            Past.named(FoundKind.FLIGHT, "Flight", "concat(a.number, '-', cast(a.day as String))"),
            Past.trouble(FoundKind.FLIGHT, "= 'FULL'"),
            Past.trouble(FoundKind.RECEIPT, "= 'TO_SIGN'"),
            new Past(FoundKind.RECEIPT, "Receipt", "number", "state"),
            Past.part(FoundKind.RECEIPT, "CountedLot", "receipt_id", "Receipt", "number"),
            new Past(FoundKind.CASE, "DiscrepancyCase", "number", "state"),
            new Past(FoundKind.CUSTOMS_ENTRY, "CustomsEntry", "number", "state"),
            new Past(FoundKind.RUN, "AllocationRun", "number", "state"),
            new Past(FoundKind.DELIVERY, "Delivery", "number", "state"),
            Past.part(FoundKind.DELIVERY, "DeliveryLine", "delivery_id", "Delivery", "number"),
            new Past(FoundKind.TRANSFER, "StoreTransfer", "number", "state"),
            Past.part(FoundKind.TRANSFER, "StoreTransferLine", "transfer_id", "StoreTransfer", "number"),
            Past.part(FoundKind.LOT, "LotHold", "lot"),
            Past.part(FoundKind.LOT, "PutAway", "lot"),
            new Past(FoundKind.PRICE_LIST, "SupplierPriceList", "number", "state"),
            new Past(FoundKind.IMPORT, "SheetImport", "number", "status"),
            new Past(FoundKind.PRODUCT, "Product", "sku", "status"),
            new Past(FoundKind.PAPER, "ProductPaper", "sku"),
            new Past(FoundKind.SUPPLIER, "Supplier", "code"),
            Past.part(FoundKind.SUPPLIER, "PurchaseTerms", "supplier"),
            new Past(FoundKind.STORE, "Store", "code"),
            new Past(FoundKind.USER, "User", "name"),
            new Past(PlainKind.OWNER, "Owner", "name"),
            new Past(PlainKind.ALLOCATION_POLICY, "AllocationPolicy", "code"),
            Past.named(PlainKind.DIFFERENCE_RULE, "DifferenceRule", "cast(a.kind as String)"),
            new Past(PlainKind.ASSORTMENT_RULE, "AssortmentRule", "number"),
            new Past(PlainKind.BULK_EDIT, "BulkEdit", "number"),
            new Past(PlainKind.TEMPLATE, "OrderTemplate", "name"),
            Past.named(
                    PlainKind.TEMPLATE,
                    "OrderTemplateLine",
                    "coalesce((select t.name from OrderTemplate t where t.id = a.template_id), '')"),
            Past.named(PlainKind.FAVOURITE, "Favourite", "concat(a.store, ' ', a.sku)"),
            new Past(PlainKind.NOTICE_CHOICE, "ChannelChoice", "user"),
            new Past(PlainKind.COLUMN_CHOICE, "ColumnChoice", "owner"),
            new Past(PlainKind.SAVED_FILTER, "SavedFilter", "name"),
            Past.named(PlainKind.SENT_NOTICE, "OutboxMessage", "cast(a.originalId.id as String)"));

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

    /** The names of the entities whose history is asked. */
    static Set<String> asked() {
        return ALL.stream().map(Past::entity).collect(Collectors.toSet());
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
            Enum<?> kind,
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

    /** What each of these revisions has changed. */
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

    /** A thing and its parts are one; the whole comes first. */
    private static void add(List<Touched> things, Touched more) {
        if (things.stream().noneMatch(thing -> thing.kind() == more.kind())) {
            things.add(more);
        }
    }
}
