package lu.airsilk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.SupplierCode;

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
    private static final SupplierCode NOBODY = new SupplierCode("ZZ");

    @PersistenceContext
    EntityManager database;

    @Inject
    PriceDirectory prices;

    /** A page of price lists, newest first unless asked otherwise. */
    @Allowed({Role.BUYER, Role.FINANCE, Role.AUDIT})
    public Page<PriceListRow> rows(Optional<SupplierCode> supplier, Optional<PriceListState> state, Paging paging) {
        long total = bind(database.createQuery("select count(p)" + ASKED, Long.class), supplier, state)
                .getSingleResult();
        String rows = "select p, (select count(l) from PriceLine l where l.listId = p.id)" + ASKED
                + paging.orderBy(COLUMNS, "p.id desc", "p.id");
        return new Page<>(
                total,
                bind(database.createQuery(rows, Object[].class), supplier, state)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultStream()
                        .map(row -> PriceListRow.of((SupplierPriceList) row[0], (Long) row[1]))
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
                        Object[].class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(row -> PriceListRow.of((SupplierPriceList) row[0], (Long) row[1]))
                .orElseThrow(() -> Refused.unknown("priceList.unknown", number));
    }

    /** A page of the list's prices, by product unless asked otherwise. */
    @Allowed({Role.BUYER, Role.FINANCE, Role.AUDIT})
    public Page<PriceLineRow> lines(String number, Paging paging) {
        PriceListRow list = row(number);
        List<Object[]> found = database.createQuery(
                        "select l, g from PriceLine l join SupplierPriceList p on p.id = l.listId"
                                + " join Product g on g.sku = l.sku where p.number = :number"
                                + paging.orderBy(LINE_COLUMNS, "l.sku", "l.id"),
                        Object[].class)
                .setParameter("number", number)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        Map<Sku, Money> before = prices.replaced(
                list, found.stream().map(row -> ((PriceLine) row[0]).sku()).toList());
        return new Page<>(
                list.lines(),
                found.stream()
                        .map(row -> line((PriceLine) row[0], (Product) row[1], before))
                        .toList());
    }

    private static PriceLineRow line(PriceLine line, Product product, Map<Sku, Money> before) {
        return new PriceLineRow(
                line.sku(),
                product.description().names(),
                line.unitsPerCase(),
                line.price(),
                Optional.ofNullable(before.get(line.sku())));
    }
}
