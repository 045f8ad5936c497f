package lu.airsilk.order.promotion;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** The promotions of the actor's stores: those that name one of them, and those of every store. */
@Repository
public class Promotions {

    private static final String SEEN =
            " (:everyStore = true or exists (select 1 from PromotionLine l where l.promotionId = p.id and (l.store is"
                    + " null or" + StoreScope.condition("l.store") + ")))";

    private static final Map<String, String> COLUMNS = Map.of("from", "p.firstDay", "to", "p.lastDay");

    private static final String NEWEST = "p.firstDay desc";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    CurrentActor actor;

    private record At(long promotion, StoreCode store) {}

    private record Of(long promotion, Sku sku) {}

    /** On which days a store's products are promoted, of those that reach into these; one question for all. For services of others. */
    public PromotedDays of(StoreCode store, LocalDate from, LocalDate until) {
        return PromotedDays.of(database.createQuery(
                        "select l.sku, p.firstDay, p.lastDay from PromotionLine l join Promotion p on p.id ="
                                + " l.promotionId where p.state = IN_FORCE and p.lastDay >= :from and p.firstDay <= :until"
                                + " and (l.store is null or l.store = :store)",
                        PromotedDays.OfSku.class)
                .setParameter("store", store)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream());
    }

    /** The promotion with this number; unknown when it is of others' stores. */
    public Promotion get(long id) {
        return actor.stores()
                .query(database, "select p from Promotion p where p.id = :id and" + SEEN, Promotion.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("promotion.unknown", id));
    }

    /** Those that wait for a buyer, the one that begins first at the head. */
    public List<PromotionRow> open() {
        return rows(actor.stores()
                .query(
                        database,
                        "select p from Promotion p where p.state = PROPOSED and" + SEEN + " order by p.firstDay, p.id",
                        Promotion.class)
                .setMaxResults(Paging.LARGEST)
                .getResultList());
    }

    /** What holds on this day or later, each with its number, the one that begins first at the head; what is said twice once. */
    public SequencedMap<NewPromotion, Long> ahead(LocalDate day) {
        SequencedMap<NewPromotion, Long> ahead = new LinkedHashMap<>();
        rows(actor.stores()
                        .query(
                                database,
                                "select p from Promotion p where p.state = IN_FORCE and p.lastDay >= :day and" + SEEN
                                        + " order by p.firstDay, p.id",
                                Promotion.class)
                        .setParameter("day", day)
                        .getResultList())
                .forEach(row -> ahead.putIfAbsent(row.said(), row.id()));
        return ahead;
    }

    /** Those that hold on this day, the one that began last at the head. */
    public Page<PromotionRow> on(LocalDate day, Paging paging) {
        return page(" p.state = IN_FORCE and p.firstDay <= :day and p.lastDay >= :day and", Optional.of(day), paging);
    }

    /** All that ever were, the one that begins last at the head. */
    public Page<PromotionRow> all(Paging paging) {
        return page("", Optional.empty(), paging);
    }

    private Page<PromotionRow> page(String condition, Optional<LocalDate> day, Paging paging) {
        String from = " from Promotion p where" + condition + SEEN;
        StoreScope scope = actor.stores();
        var count = scope.query(database, "select count(p)" + from, Long.class);
        var rows = scope.query(
                database, "select p" + from + paging.orderBy(COLUMNS, NEWEST, "p.id desc"), Promotion.class);
        day.ifPresent(on -> {
            count.setParameter("day", on);
            rows.setParameter("day", on);
        });
        return new Page<>(
                count.getSingleResult(),
                rows(rows.setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultList()));
    }

    /** One of them with what it is about. */
    public PromotionRow row(long id) {
        return rows(List.of(get(id))).getFirst();
    }

    /** Whether it is also for stores that are not the actor's: who is told of it here has no say over them. */
    public boolean isOfOthersToo(Promotion promotion) {
        StoreScope scope = actor.stores();
        return !scope.all()
                && database.createQuery(
                                "select distinct l.store from PromotionLine l where l.promotionId = :id",
                                StoreCode.class)
                        .setParameter("id", promotion.id())
                        .getResultStream()
                        .anyMatch(store -> !scope.includes(store));
    }

    /** Of the stores, the actor's alone: another's does not exist. */
    private List<PromotionRow> rows(Collection<Promotion> promotions) {
        Set<Long> ids = promotions.stream().map(Promotion::id).collect(Collectors.toSet());
        StoreScope scope = actor.stores();
        Map<Long, Set<StoreCode>> stores = lines(
                        "select distinct l.promotionId, l.store from PromotionLine l where l.store is not null and",
                        At.class,
                        ids)
                .filter(line -> scope.includes(line.store()))
                .collect(Collectors.groupingBy(At::promotion, Collectors.mapping(At::store, Collectors.toSet())));
        Map<Long, TreeSet<Sku>> skus = lines(
                        "select distinct l.promotionId, l.sku from PromotionLine l where", Of.class, ids)
                .collect(Collectors.groupingBy(
                        Of::promotion, Collectors.mapping(Of::sku, Collectors.toCollection(TreeSet::new))));
        return promotions.stream()
                .map(each -> each.row(new PromotionGoods(
                        stores.getOrDefault(each.id(), Set.of()), skus.getOrDefault(each.id(), new TreeSet<>()))))
                .toList();
    }

    private <T> Stream<T> lines(String select, Class<T> type, Set<Long> ids) {
        return ids.isEmpty()
                ? Stream.empty()
                : database.createQuery(select + " l.promotionId in :ids", type)
                        .setParameter("ids", ids)
                        .getResultStream();
    }

    /** Keeps a promotion with what it is about. */
    public void add(Promotion promotion, PromotionGoods goods) {
        database.persist(promotion);
        goods.places()
                .forEach(store ->
                        goods.skus().forEach(sku -> database.persist(new PromotionLine(promotion, store, sku))));
        database.flush();
    }
}
