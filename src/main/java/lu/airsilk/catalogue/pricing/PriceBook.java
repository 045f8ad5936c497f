package lu.airsilk.catalogue.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.PriceDirectory;
import lu.airsilk.catalogue.goods.Product;
import lu.airsilk.catalogue.price.PriceLine;
import lu.airsilk.catalogue.price.PriceListRow;
import lu.airsilk.catalogue.price.PriceListState;
import lu.airsilk.catalogue.price.PriceStepLine;
import lu.airsilk.catalogue.price.StrikingPrices;
import lu.airsilk.catalogue.price.SupplierPriceList;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PriceStep;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;

/** The suppliers' price lists, for those who may see cost. */
@ApplicationScoped
public class PriceBook {

    private static final Map<String, String> COLUMNS =
            Map.of("id", "p.number", "supplier", "p.supplier", "validFrom", "p.validFrom", "state", "p.state");
    private static final Map<String, String> LINE_COLUMNS =
            Map.of("sku", "l.sku", "price", "l.amount", "name", "g.described.nameEn");
    private static final String ASKED =
            " from SupplierPriceList p where (:anySupplier = true or p.supplier = :supplier)"
                    + " and (:anyState = true or p.state = :state)";
    private static final int MOST_STRIKING = 20;
    private static final SupplierCode NOBODY = new SupplierCode("ZZ");

    /** A list, and how many prices it has. */
    private record Counted(SupplierPriceList list, Long lines) {

        PriceListRow row() {
            return PriceListRow.of(list, lines);
        }
    }

    private record Priced(PriceLine line, Product product) {}

    private record Mended(
            Product product,
            Cases from,
            BigDecimal before,
            BigDecimal after,
            Currency currency,
            String by,
            Instant at) {

        MendedPrice price() {
            return new MendedPrice(
                    product.sku(),
                    product.description().names(),
                    from,
                    new Money(before, currency),
                    new Money(after, currency),
                    by,
                    at);
        }
    }

    @PersistenceContext
    EntityManager database;

    @Inject
    PriceDirectory prices;

    @Inject
    StrikingPrices striking;

    /** A page of price lists, newest first unless asked otherwise. */
    @Allowed({Role.BUYER, Role.FINANCE, Role.AUDIT})
    public Page<PriceListRow> rows(Optional<SupplierCode> supplier, Optional<PriceListState> state, Paging paging) {
        long total = bind(database.createQuery("select count(p)" + ASKED, Long.class), supplier, state)
                .getSingleResult();
        String rows = "select p, (select count(l) from PriceLine l where l.listId = p.id)" + ASKED
                + paging.orderBy(COLUMNS, "p.id desc", "p.id");
        return new Page<>(
                total,
                bind(database.createQuery(rows, Counted.class), supplier, state)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultStream()
                        .map(Counted::row)
                        .toList());
    }

    private static <T> TypedQuery<T> bind(
            TypedQuery<T> query, Optional<SupplierCode> supplier, Optional<PriceListState> state) {
        return query.setParameter("anySupplier", supplier.isEmpty())
                .setParameter("supplier", supplier.orElse(NOBODY))
                .setParameter("anyState", state.isEmpty())
                .setParameter("state", state.orElse(PriceListState.DRAFT));
    }

    /** The list; refused as unknown (404) when there is none with this number. */
    @Allowed({Role.BUYER, Role.FINANCE, Role.AUDIT})
    public PriceListRow row(String number) {
        return database.createQuery(
                        "select p, (select count(l) from PriceLine l where l.listId = p.id) from SupplierPriceList p"
                                + " where p.number = :number",
                        Counted.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(Counted::row)
                .orElseThrow(() -> Refused.unknown("priceList.unknown", number));
    }

    /** A page of the list's prices, by product unless asked otherwise. */
    @Allowed({Role.BUYER, Role.FINANCE, Role.AUDIT})
    public Page<PriceLineRow> lines(String number, Paging paging) {
        PriceListRow list = row(number);
        List<Priced> found = database.createQuery(
                        "select l, g from PriceLine l join SupplierPriceList p on p.id = l.listId"
                                + " join Product g on g.sku = l.sku where p.number = :number"
                                + paging.orderBy(LINE_COLUMNS, "l.sku", "l.id"),
                        Priced.class)
                .setParameter("number", number)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return new Page<>(list.lines(), beside(list, found));
    }

    /** The list's price of a product; unknown when it has none. */
    @Allowed({Role.BUYER, Role.FINANCE, Role.AUDIT})
    public PriceLineRow line(String number, Sku sku) {
        return beside(row(number), lines(number, List.of(sku))).stream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("product.unknown", sku));
    }

    /** Whose moves are so striking that somebody must say that they are meant, at most {@value #MOST_STRIKING}. */
    @Allowed({Role.BUYER, Role.FINANCE, Role.AUDIT})
    public Page<PriceLineRow> striking(PriceListRow list) {
        long all = striking.count(list.number(), list.supplier(), list.validFrom());
        if (all == 0) {
            return new Page<>(0, List.of());
        }
        return new Page<>(all, beside(list, lines(list.number(), striking.skus(list, MOST_STRIKING))));
    }

    /** How many of its prices replace none. */
    @Allowed({Role.BUYER, Role.FINANCE, Role.AUDIT})
    public long first(PriceListRow list) {
        return striking.first(list);
    }

    /**
     * That finance did not take a list.
     *
     * @param by who
     * @param why in the words that were given
     */
    public record Rejection(String by, Instant at, String why) {}

    /** Each time that the list was rejected, the first first: who mends it reads all that was asked for. */
    @Allowed({Role.BUYER, Role.FINANCE, Role.AUDIT})
    public List<Rejection> rejections(String number) {
        return database.createQuery(
                        "select a.decidedBy, a.decidedAt, a.reason from " + SupplierPriceList.class.getName()
                                + "_aud a where a.number = :number and a.state = :rejected order by a.originalId.rev.id",
                        Rejection.class)
                .setParameter("number", number)
                .setParameter("rejected", PriceListState.REJECTED)
                .getResultList();
    }

    /** What somebody has changed in it by hand, the last first, at most {@value #MOST_STRIKING}. */
    @Allowed({Role.BUYER, Role.FINANCE, Role.AUDIT})
    public List<MendedPrice> mended(String number) {
        return database.createQuery(
                        "select g, m.from, m.before, m.after, l.currency, m.mendedBy, m.mendedAt from PriceMend m"
                                + " join SupplierPriceList p on p.id = m.listId"
                                + " join PriceLine l on l.listId = p.id and l.sku = m.sku join Product g on g.sku = m.sku"
                                + " where p.number = :number order by m.id desc",
                        Mended.class)
                .setParameter("number", number)
                .setMaxResults(MOST_STRIKING)
                .getResultStream()
                .map(Mended::price)
                .toList();
    }

    private List<Priced> lines(String number, List<Sku> skus) {
        return database.createQuery(
                        "select l, g from PriceLine l join SupplierPriceList p on p.id = l.listId"
                                + " join Product g on g.sku = l.sku where p.number = :number and l.sku in :skus"
                                + " order by l.sku",
                        Priced.class)
                .setParameter("number", number)
                .setParameter("skus", skus)
                .getResultList();
    }

    /** The lines beside the prices that they replace. */
    private List<PriceLineRow> beside(PriceListRow list, List<Priced> found) {
        List<PriceLine> lines = found.stream().map(Priced::line).toList();
        List<Sku> skus = lines.stream().map(PriceLine::sku).toList();
        Map<Sku, Money> before = prices.replaced(list, skus);
        Map<Sku, Money> elsewhere = prices.elsewhere(
                list, skus.stream().filter(sku -> !before.containsKey(sku)).toList());
        Map<Sku, List<PriceStep>> steps = lines.isEmpty()
                ? Map.of()
                : prices.stepLines(List.of(lines.getFirst().listId()), skus).stream()
                        .collect(Collectors.groupingBy(
                                PriceStepLine::sku, Collectors.mapping(PriceStepLine::step, Collectors.toList())));
        return found.stream()
                .map(priced -> row(priced, steps, before, elsewhere))
                .toList();
    }

    private static PriceLineRow row(
            Priced priced, Map<Sku, List<PriceStep>> steps, Map<Sku, Money> before, Map<Sku, Money> elsewhere) {
        PriceLine line = priced.line();
        return new PriceLineRow(
                line.sku(),
                priced.product().description().names(),
                line.unitsPerCase(),
                line.price(),
                steps.getOrDefault(line.sku(), List.of()),
                Optional.ofNullable(before.get(line.sku())),
                Optional.ofNullable(elsewhere.get(line.sku())));
    }
}
