package lu.airsilk.catalogue.entering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.catalogue.goods.Pack;
import lu.airsilk.catalogue.goods.PackDefinition;
import lu.airsilk.catalogue.goods.Product;
import lu.airsilk.catalogue.goods.ProductDescription;
import lu.airsilk.catalogue.news.ProductNews;
import lu.airsilk.catalogue.news.ProductOutbox;
import lu.airsilk.catalogue.price.PriceLine;
import lu.airsilk.catalogue.price.PriceLists;
import lu.airsilk.catalogue.price.SupplierPriceList;
import lu.airsilk.catalogue.product.Products;
import lu.airsilk.catalogue.retail.RetailCategories;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Numbers;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.supplier.SupplierDirectory;

/** Takes goods and prices into the catalogue that come without a sheet. */
@ApplicationScoped
public class GoodsEntering {

    @Inject
    Products products;

    @Inject
    PriceLists lists;

    @Inject
    SupplierDirectory suppliers;

    @Inject
    RetailCategories categories;

    @Inject
    ProductOutbox outbox;

    @Inject
    Numbers numbers;

    @Inject
    Clock clock;

    /** The price of a case, with the pack that it is for. */
    public record CasePrice(PackSize unitsPerCase, Money price) {}

    /**
     * Enters goods as drafts; refused when there is a product with one of their bar codes already.
     *
     * @return their numbers, in the same order
     */
    @Transactional
    @Allowed(Role.BUYER)
    public List<Sku> enter(List<NewGoods> goods) {
        List<Gtin> gtins =
                goods.stream().flatMap(one -> one.description().gtin().stream()).toList();
        products.requireFree(gtins, Optional.empty());
        return goods.stream().map(one -> add(one.description(), one.pack())).toList();
    }

    /** Makes one product, a draft that is described further as any other; refused when there is one with its bar code. */
    @Transactional
    @Allowed(Role.BUYER)
    public Sku enter(ProductDescription description, PackDefinition pack) {
        pack.requirePossible();
        pack.requireHolds(description);
        products.requireFree(description.gtin().stream().toList(), Optional.empty());
        categories.requireKnown(description.retail().stream().toList());
        return add(description, pack);
    }

    private Sku add(ProductDescription description, PackDefinition definition) {
        Product product = new Product(products.nextSku(), description);
        products.add(product);
        Pack pack = new Pack(product.id(), 1, definition, clock.instant());
        products.add(pack);
        product.packAs(pack);
        outbox.tell(ProductNews.About.PRODUCT, product.id());
        return product.sku();
    }

    /**
     * Notes what a supplier asks from a day on, as a draft.
     *
     * @return the list's number
     */
    @Transactional
    @Allowed(Role.BUYER)
    public String offer(SupplierCode supplier, LocalDate from, Map<Sku, CasePrice> prices) {
        suppliers.require(supplier);
        SupplierPriceList list = new SupplierPriceList(numbers.next("PL"), supplier, "", from);
        lists.add(list);
        prices.forEach((sku, price) -> lists.add(new PriceLine(list, sku, price.unitsPerCase(), price.price())));
        return list.number();
    }
}
