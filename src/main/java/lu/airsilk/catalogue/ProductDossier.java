package lu.airsilk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lu.airsilk.catalogue.goods.Pack;
import lu.airsilk.catalogue.goods.Product;
import lu.airsilk.catalogue.price.PriceLine;
import lu.airsilk.catalogue.price.PriceOffer;
import lu.airsilk.catalogue.price.SupplierPriceList;
import lu.airsilk.catalogue.product.Enquirer;
import lu.airsilk.catalogue.product.ProductConditions;
import lu.airsilk.catalogue.product.ProductQuery;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/** Everything about one product. */
@ApplicationScoped
public class ProductDossier {

    private record Priced(PriceLine line, SupplierPriceList list) {

        PriceOffer offer() {
            return new PriceOffer(
                    list.number(), list.supplier(), list.validFrom(), list.state(), line.unitsPerCase(), line.price());
        }
    }

    @PersistenceContext
    EntityManager database;

    @Inject
    Enquirer asking;

    /** The product; unknown (404) to a store when it is not active or not in its assortment. */
    @Allowed(value = Role.TILL, people = true)
    public ProductDetail of(Sku sku) {
        ProductConditions visible = ProductConditions.of(asking.by(ProductQuery.ALL), "");
        String where = visible.where().isEmpty() ? " where " : visible.where() + " and ";
        return visible.bind(database.createQuery(
                        "select p from Product p left join fetch p.pack" + where + "p.sku = :sku", Product.class))
                .setParameter("sku", sku)
                .getResultStream()
                .findFirst()
                .map(this::detail)
                .orElseThrow(() -> Refused.unknown("product.unknown", sku));
    }

    /** What suppliers asked and ask for it, newest list first. */
    @Allowed({Role.BUYER, Role.FINANCE, Role.AUDIT})
    public List<PriceOffer> offers(Sku sku) {
        return database.createQuery(
                        "select l, s from PriceLine l join SupplierPriceList s on s.id = l.listId where l.sku = :sku"
                                + " order by s.validFrom desc, s.id desc",
                        Priced.class)
                .setParameter("sku", sku)
                .getResultStream()
                .map(Priced::offer)
                .toList();
    }

    private ProductDetail detail(Product product) {
        return new ProductDetail(
                product.sku(),
                product.description(),
                product.category(),
                product.pack(),
                packs(product),
                product.status(),
                product.submittedBy(),
                product.missing(),
                product.version());
    }

    private List<ProductDetail.PackVersion> packs(Product product) {
        return database.createQuery(
                        "select k from Pack k where k.productId = :product order by k.number desc", Pack.class)
                .setParameter("product", product.id())
                .getResultStream()
                .map(pack -> new ProductDetail.PackVersion(pack.number(), pack.definition(), pack.since()))
                .toList();
    }
}
