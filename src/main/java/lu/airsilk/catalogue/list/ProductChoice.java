package lu.airsilk.catalogue.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.catalogue.product.Enquirer;
import lu.airsilk.catalogue.product.ProductConditions;
import lu.airsilk.catalogue.product.ProductQuery;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** Products chosen to do something with all of them. */
@ApplicationScoped
public class ProductChoice {

    private static final int MOST_AT_ONCE = 1_000;

    private record Numbered(Sku sku, @Nullable Gtin gtin) {}

    @PersistenceContext
    EntityManager database;

    @Inject
    Enquirer asking;

    /** The numbers of the products asked for that are in this state, at most {@value #MOST_AT_ONCE}. */
    @Allowed({Role.BUYER, Role.QUALITY})
    public List<Sku> inStatus(ProductQuery query, ProductStatus status) {
        ProductConditions conditions = ProductConditions.of(asking.by(query), "status");
        String where = conditions.where().isEmpty() ? " where " : conditions.where() + " and ";
        return conditions
                .bind(database.createQuery(
                        "select p.sku from Product p" + where + "p.status = :only order by p.id", Sku.class))
                .setParameter("only", status)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
    }

    /** The numbers of the products asked for, whatever their state, at most {@value #MOST_AT_ONCE}, and one to tell more. */
    @Allowed({Role.BUYER, Role.QUALITY})
    public List<Sku> matching(ProductQuery query) {
        ProductConditions conditions = ProductConditions.of(asking.by(query), "");
        return conditions
                .bind(database.createQuery(
                        "select p.sku from Product p" + conditions.where() + " order by p.id", Sku.class))
                .setMaxResults(MOST_AT_ONCE + 1)
                .getResultList();
    }

    /**
     * The products with these numbers, as typed: numbers of ours or GTINs.
     *
     * @throws Refused naming each that is neither
     */
    @Allowed({Role.BUYER, Role.QUALITY})
    public List<Sku> numbered(List<String> typed) {
        Map<String, Sku> known = new HashMap<>();
        database.createQuery(
                        "select p.sku, p.described.gtin from Product p where cast(p.sku as String) in :numbers"
                                + " or cast(p.described.gtin as String) in :numbers",
                        Numbered.class)
                .setParameter(
                        "numbers",
                        typed.stream().flatMap(ProductQuery::spellings).toList())
                .getResultStream()
                .forEach(product -> {
                    known.put(product.sku().toString(), product.sku());
                    known.put(String.valueOf(product.gtin()), product.sku());
                });
        List<Refusal> unknown = typed.stream()
                .filter(number -> ProductQuery.spellings(number).noneMatch(known::containsKey))
                .map(number -> Refusal.of("product.unknown", number).at("numbers"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refused(unknown);
        }
        return typed.stream()
                .map(number -> ProductQuery.spellings(number)
                        .filter(known::containsKey)
                        .findFirst()
                        .orElseThrow())
                .map(known::get)
                .distinct()
                .toList();
    }
}
