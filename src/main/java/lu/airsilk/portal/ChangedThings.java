package lu.airsilk.portal;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import lu.airsilk.allocation.RunState;
import lu.airsilk.catalogue.ImportStatus;
import lu.airsilk.catalogue.PriceListState;
import lu.airsilk.catalogue.ProductStatus;
import lu.airsilk.consignment.CaseState;
import lu.airsilk.consignment.ReceiptState;
import lu.airsilk.customs.EntryState;
import lu.airsilk.distribution.DeliveryState;
import lu.airsilk.order.OrderState;
import lu.airsilk.purchase.PurchaseState;
import lu.airsilk.stock.TransferState;
import org.jspecify.annotations.Nullable;

/** What changes were made to, by the numbers that people know the things by. */
@ApplicationScoped
class ChangedThings {

    /**
     * Where the history of a kind of thing stands, what names the thing there, which of its rows are meant, and where its
     * state is told, if it has any.
     */
    private record Past(FoundKind kind, String entity, String number, String which, Optional<Told> state) {

        Past(FoundKind kind, String entity, String number) {
            this(kind, entity, "concat(a." + number + ", '')", "true = true", Optional.empty());
        }

        /** The same of what goes from state to state. */
        <E extends Enum<E>> Past(FoundKind kind, String entity, String number, String field, Class<E> states) {
            this(
                    kind,
                    entity,
                    "concat(a." + number + ", '')",
                    "true = true",
                    Optional.of(new Told(field, name -> Enum.valueOf(states, name))));
        }

        /** An exception, whose key is its sort, a point, and the number of what it is about. */
        static Past trouble(FoundKind kind, String sort) {
            return new Past(
                    kind,
                    "consignment.TroubleOwner",
                    "substring(a.trouble, locate('.', a.trouble) + 1)",
                    "substring(a.trouble, 1, locate('.', a.trouble) - 1) " + sort,
                    Optional.empty());
        }

        /** @param place among all of them */
        String query(int place) {
            String history = "lu.airsilk." + entity + "_aud ";
            return "select " + place + ", a.originalId.rev.id, min(" + number + "), count(distinct " + number
                    + "), min(cast(a.revtype as Integer)), "
                    + state.map(told -> told.query(history)).orElse("cast(null as String), cast(null as String)")
                    + " from " + history + "a where a.originalId.rev.id in :changes and " + which
                    + " group by a.originalId.rev.id";
        }
    }

    /** The field that tells a thing's state, and the states by their names. */
    private record Told(String field, Function<String, Enum<?>> states) {

        /** The state after the change, and before it. */
        String query(String history) {
            return "min(cast(a." + field + " as String)), min((select cast(b." + field + " as String) from " + history
                    + "b where b.originalId.id = a.originalId.id and b.originalId.rev.id = (select"
                    + " max(c.originalId.rev.id) from " + history + "c where c.originalId.id = a.originalId.id"
                    + " and c.originalId.rev.id < a.originalId.rev.id)))";
        }
    }

    private static final List<Past> ALL = List.of(
            new Past(FoundKind.ORDER, "order.StoreOrder", "number", "state", OrderState.class),
            new Past(FoundKind.PURCHASE_ORDER, "purchase.PurchaseOrder", "number", "state", PurchaseState.class),
            new Past(FoundKind.CONSIGNMENT, "consignment.Consignment", "awb"),
            new Past(FoundKind.CONSIGNMENT, "consignment.ConsignmentPiece", "awb"),
            new Past(FoundKind.CONSIGNMENT, "consignment.HouseWaybill", "awb"),
            Past.trouble(FoundKind.CONSIGNMENT, "not in ('CLAIM_OPEN', 'FULL', 'TO_SIGN')"),
            Past.trouble(FoundKind.CASE, "= 'CLAIM_OPEN'"),
            new Past(
                    FoundKind.FLIGHT,
                    "flight.Flight",
                    "concat(a.number, '-', cast(a.day as String))",
                    "true = true",
                    Optional.empty()),
            Past.trouble(FoundKind.FLIGHT, "= 'FULL'"),
            Past.trouble(FoundKind.RECEIPT, "= 'TO_SIGN'"),
            new Past(FoundKind.RECEIPT, "consignment.Receipt", "number", "state", ReceiptState.class),
            new Past(FoundKind.CASE, "consignment.DiscrepancyCase", "number", "state", CaseState.class),
            new Past(FoundKind.CUSTOMS_ENTRY, "customs.CustomsEntry", "number", "state", EntryState.class),
            new Past(FoundKind.RUN, "allocation.AllocationRun", "number", "state", RunState.class),
            new Past(FoundKind.DELIVERY, "distribution.Delivery", "number", "state", DeliveryState.class),
            new Past(FoundKind.TRANSFER, "stock.StoreTransfer", "number", "state", TransferState.class),
            new Past(FoundKind.LOT, "stock.LotHold", "lot"),
            new Past(FoundKind.PRICE_LIST, "catalogue.SupplierPriceList", "number", "state", PriceListState.class),
            new Past(FoundKind.IMPORT, "catalogue.SheetImport", "number", "status", ImportStatus.class),
            new Past(FoundKind.PRODUCT, "catalogue.Product", "sku", "status", ProductStatus.class),
            new Past(FoundKind.PAPER, "catalogue.ProductPaper", "sku"),
            new Past(FoundKind.SUPPLIER, "supplier.Supplier", "code"),
            new Past(FoundKind.STORE, "location.Store", "code"),
            new Past(FoundKind.USER, "identity.User", "name"));

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** All in one question. */
    private static final String QUESTION = IntStream.range(0, ALL.size())
            .mapToObj(place -> ALL.get(place).query(place))
            .collect(joining(" union all "));

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
            @Nullable String before) {

        Touched touched() {
            Past past = ALL.get(place);
            boolean moved = after != null && !after.equals(before);
            return new Touched(past.kind(), number, many - 1, Deed.of(how), moved ? state(before) : null, state(after));
        }

        private @Nullable Enum<?> state(@Nullable String name) {
            Past past = ALL.get(place);
            return name == null
                    ? null
                    : past.state().map(told -> told.states().apply(name)).orElse(null);
        }
    }

    /** What each of these revisions has changed; nothing of one that changed what has no number. */
    Map<Long, List<Touched>> of(Collection<Long> changes) {
        Map<Long, List<Touched>> touched = new HashMap<>();
        if (!changes.isEmpty()) {
            database.createQuery(QUESTION, Found.class)
                    .setParameter("changes", changes)
                    .getResultStream()
                    .sorted(Comparator.comparing(Found::place))
                    .forEach(found ->
                            add(touched.computeIfAbsent(found.change(), _ -> new ArrayList<>()), found.touched()));
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
