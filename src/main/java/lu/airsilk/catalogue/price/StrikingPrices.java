package lu.airsilk.catalogue.price;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;

/**
 * Prices of a list that move by {@link PriceChange#STRIKING} per cent or more, up or down, against the supplier's price
 * that they would replace. Such a move is more often a slip than a price, so whoever brings the list on says that it is
 * meant. One query for any length of the list.
 */
@Repository
public class StrikingPrices {

    private static final String OTHERS = ".sku = l.sku and %s.supplier = :supplier and %s.state = APPROVED"
            + " and %s.validFrom <= :day and %s.number < :number";
    private static final String STRIKING = " from PriceLine l join SupplierPriceList p on p.id = l.listId"
            + " where p.number = :number and exists (select 1 from PriceLine o join SupplierPriceList q on q.id = o.listId"
            + " where o" + OTHERS.replace("%s", "q") + " and o.currency = l.currency"
            + " and abs(l.amount - o.amount) * 100 >= o.amount * :striking"
            + " and not exists (select 1 from PriceLine s join SupplierPriceList t on t.id = s.listId"
            + " where s" + OTHERS.replace("%s", "t") + " and (t.validFrom > q.validFrom or t.validFrom = q.validFrom"
            + " and (t.decidedAt > q.decidedAt or t.decidedAt = q.decidedAt and s.id > o.id))))";

    private static final String FIRST = "select count(l) from PriceLine l join SupplierPriceList p on p.id = l.listId"
            + " where p.number = :number and not exists (select 1 from PriceLine o join SupplierPriceList q on q.id = o.listId"
            + " where o" + OTHERS.replace("%s", "q") + ")";

    @PersistenceContext
    EntityManager database;

    public long count(String number, SupplierCode supplier, LocalDate day) {
        return bind(database.createQuery("select count(l)" + STRIKING, Long.class), number, supplier, day)
                .getSingleResult();
    }

    /** How many of its prices are the first that the supplier asks for a product: nothing tells whether they are a slip. */
    public long first(PriceListRow list) {
        return database.createQuery(FIRST, Long.class)
                .setParameter("number", list.number())
                .setParameter("supplier", list.supplier())
                .setParameter("day", list.validFrom())
                .getSingleResult();
    }

    /** Their products, by number, the first so many. */
    public List<Sku> skus(PriceListRow list, int most) {
        return bind(
                        database.createQuery("select l.sku" + STRIKING + " order by l.sku", Sku.class),
                        list.number(),
                        list.supplier(),
                        list.validFrom())
                .setMaxResults(most)
                .getResultList();
    }

    /** Refuses the step when there are such prices and nobody has said that they are meant. */
    public void unlessMeant(SupplierPriceList list, boolean meant) {
        if (!meant) {
            long striking = count(list.number(), list.supplier(), list.validFrom());
            if (striking > 0) {
                throw Refused.because("priceList.striking", striking, PriceChange.STRIKING)
                        .at("meant");
            }
        }
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, String number, SupplierCode supplier, LocalDate day) {
        return query.setParameter("number", number)
                .setParameter("supplier", supplier)
                .setParameter("day", day)
                .setParameter("striking", PriceChange.STRIKING);
    }
}
