package lu.airsilk.portal.audit;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.desk.FoundKind;
import lu.airsilk.portal.audit.FieldMoves.Place;

/** What changes were made to, by the numbers that people know the things by, and from what to what. */
@ApplicationScoped
class ChangedThings {

    private static final List<Past> ALL = List.of(
            Past.of(FoundKind.ORDER, "StoreOrder", "number").through("state"),
            Past.part(FoundKind.ORDER, "OrderLine", "order_id", "StoreOrder", "number")
                    .by("sku"),
            Past.part(FoundKind.ORDER, "UnclearLine", "orderId", "StoreOrder", "number")
                    .by("what"),
            Past.part(FoundKind.ORDER, "ClearedList", "orderId", "StoreOrder", "number")
                    .by("clearedBy"),
            Past.part(FoundKind.ORDER, "CounterOffer", "lineId", "OrderLine", "order.number"),
            Past.at(FoundKind.ORDER, "Remark", "SO-%").done(Deed.REMARK),
            Past.of(FoundKind.PURCHASE_ORDER, "PurchaseOrder", "number").through("state"),
            Past.part(FoundKind.PURCHASE_ORDER, "PurchaseLine", "order_id", "PurchaseOrder", "number")
                    .by("sku"),
            Past.part(FoundKind.PURCHASE_ORDER, "SupplierInvoice", "order")
                    .through("state")
                    .by("number"),
            Past.of(FoundKind.CONSIGNMENT, "Consignment", "awb"),
            Past.part(FoundKind.CONSIGNMENT, "BookedPart", "consignment_id", "Consignment", "awb")
                    .by("flight"),
            Past.part(FoundKind.CONSIGNMENT, "ConsignmentLine", "consignment_id", "Consignment", "awb")
                    .by("sku"),
            Past.part(FoundKind.CONSIGNMENT, "ConsignmentPiece", "awb").by("number"),
            Past.part(FoundKind.CONSIGNMENT, "HouseWaybill", "awb").by("number"),
            Past.trouble(FoundKind.CONSIGNMENT, "not in ('CLAIM_OPEN', 'FULL', 'TO_SIGN')"),
            Past.of(FoundKind.CONSIGNMENT, "RawMessage", "awb")
                    .done(Deed.MESSAGE_APPLIED)
                    .telling("kind"),
            Past.of(FoundKind.CONSIGNMENT, "SentMessage", "awb")
                    .done(Deed.MESSAGE_SENT)
                    .telling("kind"),
            Past.at(FoundKind.CONSIGNMENT, "Remark", "___-________").done(Deed.REMARK),
            Past.of(FoundKind.CONSIGNMENT, "Charge", "awb")
                    .where("a.reverses is null")
                    .done(Deed.CHARGED)
                    .telling("number"),
            Past.of(FoundKind.CONSIGNMENT, "Charge", "awb")
                    .where("a.reverses is not null")
                    .done(Deed.CHARGE_REVERSED)
                    .telling("reverses"),
            Past.trouble(FoundKind.CASE, "= 'CLAIM_OPEN'"),
            Past.named(FoundKind.FLIGHT, "Flight", "concat(a.number, '-', cast(a.day as String))"),
            Past.trouble(FoundKind.FLIGHT, "= 'FULL'"),
            Past.trouble(FoundKind.RECEIPT, "= 'TO_SIGN'"),
            Past.of(FoundKind.RECEIPT, "Receipt", "number").through("state"),
            Past.part(FoundKind.RECEIPT, "CountedLot", "receipt_id", "Receipt", "number")
                    .by("lot"),
            Past.at(FoundKind.RECEIPT, "Photo", "RC-%").done(Deed.PHOTO),
            Past.of(FoundKind.CASE, "Discrepancy", "number").through("state"),
            Past.of(FoundKind.CUSTOMS_ENTRY, "CustomsEntry", "number").through("state"),
            Past.of(FoundKind.RUN, "AllocationRun", "number").through("state"),
            Past.of(FoundKind.DELIVERY, "Delivery", "number").through("state"),
            Past.part(FoundKind.DELIVERY, "DeliveryLine", "delivery_id", "Delivery", "number")
                    .by("sku"),
            Past.at(FoundKind.DELIVERY, "Photo", "DL-%").done(Deed.PHOTO),
            Past.of(FoundKind.TRANSFER, "StoreTransfer", "number").through("state"),
            Past.part(FoundKind.TRANSFER, "StoreTransferLine", "transfer_id", "StoreTransfer", "number")
                    .by("sku"),
            Past.of(FoundKind.OPENING, "StockOpening", "number").through("state"),
            Past.of(FoundKind.WRITE_OFF, "HubWriteOff", "number").through("state"),
            Past.at(FoundKind.WRITE_OFF, "Photo", "WO-%").done(Deed.PHOTO),
            Past.part(FoundKind.LOT, "LotHold", "lot"),
            Past.part(FoundKind.LOT, "PutAway", "lot"),
            Past.of(FoundKind.LOT, "WasteNote", "lot")
                    .done(Deed.WRITTEN_OFF)
                    .telling("reason", "WasteReason")
                    .counting("units", "home.pieces"),
            Past.of(PlainKind.WASTE, "WasteTakenBack", "number").done(Deed.WASTE_TAKEN_BACK),
            Past.at(PlainKind.WASTE, "Photo", "WS-%").done(Deed.PHOTO),
            Past.of(FoundKind.STORE, "SalesReport", "store")
                    .done(Deed.SALES_REPORTED)
                    .telling("number"),
            Past.of(FoundKind.PRICE_LIST, "SupplierPriceList", "number").through("state"),
            Past.part(FoundKind.PRICE_LIST, "PriceMend", "listId", "SupplierPriceList", "number")
                    .done(Deed.CHANGED),
            Past.of(FoundKind.IMPORT, "SheetImport", "number").through("status"),
            Past.of(FoundKind.PRODUCT, "Product", "sku").through("status"),
            Past.part(FoundKind.PRODUCT, "ProductPaper", "sku").by("number"),
            Past.of(FoundKind.PRODUCT, "ProductPicture", "sku").done(Deed.PICTURE),
            Past.of(FoundKind.SUPPLIER, "Supplier", "code"),
            Past.part(FoundKind.SUPPLIER, "PurchaseTerms", "supplier"),
            Past.of(FoundKind.STORE, "Store", "code"),
            Past.of(FoundKind.USER, "User", "name"),
            Past.of(PlainKind.OWNER, "Owner", "name"),
            Past.of(PlainKind.ALLOCATION_POLICY, "AllocationPolicy", "code"),
            Past.named(
                    PlainKind.DIFFERENCE_RULE, "DifferenceRule", "concat('DifferenceKind.', cast(a.kind as String))"),
            Past.named(
                    PlainKind.EXCHANGE_RATE,
                    "ExchangeRate",
                    "concat(cast(a.per as String), ' ', a.currency, ' · RatePurpose.', cast(a.purpose as String), ' ·"
                            + " ', cast(a.proposal_validFrom as String), ' · ', cast(a.cny as String), ' CNY')"),
            Past.named(
                    PlainKind.LANDED_RULE,
                    "LandedRule",
                    "concat('Category.', cast(a.category as String), ' · ', cast(a.proposal_validFrom as String))"),
            Past.named(
                    PlainKind.CALENDAR,
                    "CalendarSheet",
                    "concat(a.country, ' ', cast(a.ofYear as String), ' · ', cast(a.proposal_validFrom as String))"),
            Past.named(
                    PlainKind.COVER_RULE,
                    "CoverRule",
                    "concat(case when a.store is null then '' else concat(a.store, ' · ') end, case when a.storeClass"
                            + " is null then '' else concat('StoresOfClass.', cast(a.storeClass as String), ' · ') end,"
                            + " case when a.category is null then '' else concat('Category.', cast(a.category as String),"
                            + " ' · ') end, cast(a.proposal_validFrom as String))"),
            Past.named(PlainKind.STORE_BUDGET, "StoreBudget", "concat(a.store, ' · ', cast(a.ofMonth as String))"),
            Past.named(PlainKind.PROMOTION, "Promotion", "concat(a.titleZh, ' · ', cast(a.firstDay as String))")
                    .through("state"),
            Past.named(
                    PlainKind.TRANSIT_TIME,
                    "TransitRule",
                    "concat('TransitLeg.', cast(a.leg as String), ' · ', case when a.temperature is null then '' else"
                            + " concat('Storage.', cast(a.temperature as String), ' · ') end,"
                            + " cast(a.proposal_validFrom as String))"),
            Past.named(
                    PlainKind.PAPER_RULE,
                    "PaperRule",
                    "concat(case when a.category is null then '' else concat('Category.', cast(a.category as String),"
                            + " ' · ') end, case when a.code is null then '' else concat(a.code, ' · ') end, 'PaperKind.',"
                            + " cast(a.paper as String), ' · ', cast(a.proposal_validFrom as String))"),
            Past.named(
                    PlainKind.TARIFF,
                    "TariffSheet",
                    "concat(a.about, ' · ', cast(a.proposal_validFrom as String), case when a.measures > 1 then concat(' ×"
                            + " ', cast(a.measures as String)) else '' end)"),
            Past.named(
                    PlainKind.SETTING,
                    "Setting",
                    "concat('SettingName.', cast(a.name as String), ' · ', cast(a.proposal_validFrom as String))"),
            Past.named(PlainKind.SEARCH_WORD, "Synonym", "concat(a.word, ' – ', a.meaning)"),
            Past.named(PlainKind.WISH, "StoreWish", "concat(a.store, ' – ', a.words)")
                    .through("state"),
            Past.of(PlainKind.RETAIL_CATEGORY, "RetailCategory", "code"),
            Past.of(PlainKind.ASSORTMENT_RULE, "AssortmentRule", "number"),
            Past.of(PlainKind.BULK_EDIT, "BulkEdit", "number"),
            Past.of(PlainKind.TEMPLATE, "OrderTemplate", "name"),
            Past.part(PlainKind.TEMPLATE, "OrderTemplateLine", "template_id", "OrderTemplate", "name")
                    .by("sku"),
            Past.named(PlainKind.FAVOURITE, "Favourite", "concat(a.store, ' ', a.sku)"),
            Past.of(PlainKind.LIKE_PRODUCT, "LikeProduct", "sku"),
            Past.of(PlainKind.NOTICE_CHOICE, "ChannelChoice", "user"),
            Past.of(PlainKind.COLUMN_CHOICE, "ColumnChoice", "owner"),
            Past.of(PlainKind.SAVED_FILTER, "SavedFilter", "name"),
            Past.named(PlainKind.SENT_NOTICE, "OutboxMessage", "cast(a.originalId.id as String)"));

    /** A sheet touches a hundred thousand; nobody reads so many, and each has its own page. */
    static final int MOST_OTHERS = 100;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    FieldMoves moves;

    /** All in one question. */
    private String question = "";

    /** The same for the changes of one thing. */
    private String changes = "";

    private Map<String, EntityType<?>> entities = Map.of();

    @PostConstruct
    void ask() {
        entities = database.getMetamodel().getEntities().stream()
                .collect(Collectors.toMap(EntityType::getName, Function.identity()));
        question = IntStream.range(0, ALL.size())
                .mapToObj(place -> ALL.get(place).question(place, rows(ALL.get(place))))
                .collect(joining(" union all "));
        changes = ALL.stream().map(past -> past.changes(rows(past))).collect(joining(" union "));
    }

    /** The names of the entities whose past is asked. */
    static Set<String> asked() {
        return ALL.stream().map(Past::entity).collect(Collectors.toSet());
    }

    private String rows(Past past) {
        String entity = Objects.requireNonNull(entities.get(past.entity()), past.entity())
                .getJavaType()
                .getName();
        return past.act() == null ? entity + "_aud" : entity;
    }

    /**
     * The first thing of a kind that a change touched.
     *
     * @param more how many others of its kind
     * @param detail what of an act is told
     * @param moves what became of its fields
     * @param pasts where the others are named
     */
    record Touched(
            Enum<?> kind,
            String number,
            long more,
            Deed deed,
            String detail,
            List<FieldMove> moves,
            List<Past> pasts) {}

    /** As the history gives it. */
    private record Found(Integer place, Long change, String number, Long many, Integer how, String detail) {

        Past past() {
            return ALL.get(place);
        }

        Deed deed() {
            return Objects.requireNonNullElse(past().act(), Deed.of(how));
        }

        /** A thing and its parts are one; an act is told beside it. */
        List<Enum<?>> thing() {
            Deed act = past().act();
            return act == null ? List.of(past().kind()) : List.of(past().kind(), act);
        }
    }

    /** What each of these revisions has changed. */
    Map<Long, List<Touched>> of(Collection<Long> changes) {
        if (changes.isEmpty()) {
            return Map.of();
        }
        Map<Long, Collection<List<Found>>> things = things(changes);
        Map<Place, List<FieldMove>> moved = moved(things);
        Map<Long, List<Touched>> touched = new HashMap<>();
        things.forEach((change, each) -> touched.put(
                change, each.stream().map(found -> touched(found, moved)).toList()));
        return touched;
    }

    /** The revisions of some time that have touched what people know by this number or name, the newest so many. */
    List<Long> changes(String thing, Instant from, Instant to, int most) {
        return database.createQuery(changes, Long.class)
                .setParameter("thing", thing.toLowerCase(Locale.ROOT))
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .toList();
    }

    /** By revision and thing; the whole comes before its parts. */
    private Map<Long, Collection<List<Found>>> things(Collection<Long> changes) {
        Map<Long, Map<List<Enum<?>>, List<Found>>> things = database.createQuery(question, Found.class)
                .setParameter("changes", changes)
                .getResultStream()
                .sorted(Comparator.comparing(Found::place))
                .collect(Collectors.groupingBy(
                        Found::change, Collectors.groupingBy(Found::thing, LinkedHashMap::new, Collectors.toList())));
        return things.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, change -> change.getValue().values()));
    }

    private static Touched touched(List<Found> thing, Map<Place, List<FieldMove>> moved) {
        Found first = thing.getFirst();
        List<FieldMove> moves = moved.getOrDefault(place(thing), List.of());
        return new Touched(
                first.past().kind(),
                first.number(),
                most(thing) - 1,
                first.deed(),
                first.detail(),
                first.deed() == Deed.ADDED ? ofWhole(moves) : moves,
                thing.stream()
                        .filter(found -> found.many() > 1)
                        .map(Found::past)
                        .distinct()
                        .toList());
    }

    /** The others of its kind that the same revision has touched, the first of them where they are very many. */
    List<String> others(long change, Touched one) {
        return one.pasts().stream()
                .flatMap(past -> database.createQuery(past.numbers(rows(past)), String.class)
                        .setParameter("change", change)
                        .setMaxResults(MOST_OTHERS + 1)
                        .getResultStream())
                .filter(number -> !number.isEmpty() && !number.equals(one.number()))
                .distinct()
                .sorted()
                .limit(MOST_OTHERS)
                .toList();
    }

    /** Of more things than themselves the parts may have changed. */
    private static long most(List<Found> thing) {
        return thing.stream().mapToLong(Found::many).max().orElse(1);
    }

    /** What is new has all its parts with it. */
    private static List<FieldMove> ofWhole(List<FieldMove> moves) {
        return moves.stream().filter(move -> move.part().isEmpty()).toList();
    }

    private static Place place(List<Found> thing) {
        Found first = thing.getFirst();
        return new Place(first.past().kind(), first.change(), first.number());
    }

    /** What became of the things that are named; one question for each past that was met. */
    private Map<Place, List<FieldMove>> moved(Map<Long, Collection<List<Found>>> things) {
        Map<Past, List<Place>> places = new TreeMap<>(Comparator.comparingInt(ALL::indexOf));
        things.values().stream()
                .flatMap(Collection::stream)
                .forEach(thing -> thing.stream()
                        .map(Found::past)
                        .distinct()
                        .forEach(past -> places.computeIfAbsent(past, _ -> new ArrayList<>())
                                .add(place(thing))));
        Map<Place, List<FieldMove>> moved = new HashMap<>();
        places.forEach((past, each) -> moves.of(past, rows(past), each)
                .forEach((place, more) ->
                        moved.computeIfAbsent(place, _ -> new ArrayList<>()).addAll(more)));
        return moved;
    }
}
