package lu.airsilk.catalogue.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.goods.Pack;
import lu.airsilk.catalogue.goods.PackDefinition;
import lu.airsilk.catalogue.goods.Product;
import lu.airsilk.catalogue.goods.ProductDescription;
import lu.airsilk.catalogue.news.KeptNews;
import lu.airsilk.catalogue.news.ProductNews;
import lu.airsilk.catalogue.news.ProductOutbox;
import lu.airsilk.catalogue.product.Products;
import lu.airsilk.catalogue.retail.RetailCategories;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/** Describes products. */
@ApplicationScoped
public class ProductKeeping {

    @Inject
    Products products;

    @Inject
    RetailCategories categories;

    @Inject
    ProductOutbox outbox;

    @Inject
    Notifying notifying;

    @Inject
    ExpectedVersion expected;

    @Inject
    Clock clock;

    /**
     * Says what a product is and how it is packed; what makes other goods of it makes it a draft again, and of another name
     * or case of what stays released quality is told.
     *
     * @param pack empty when it stays packed as it is
     */
    @Transactional
    @Allowed(Role.BUYER)
    public void describe(Sku sku, ProductDescription description, Optional<PackDefinition> pack) {
        Product product = products.find(sku).orElseThrow(() -> Refused.unknown("product.unknown", sku));
        expected.check(product);
        description.gtin().ifPresent(gtin -> products.requireFree(List.of(gtin), Optional.of(sku)));
        description.retail().ifPresent(code -> categories.requireKnown(List.of(code)));
        requireHolds(product, description, pack.or(product::pack));
        boolean renamed = !description.names().equals(product.description().names());
        boolean recased =
                pack.filter(said -> !Optional.of(said).equals(product.pack())).isPresent();
        product.describe(description);
        pack.filter(definition -> !Optional.of(definition).equals(product.pack()))
                .ifPresent(definition -> repack(product, definition));
        if (renamed || recased) {
            tellQuality(product);
        }
        outbox.tell(ProductNews.About.PRODUCT, product.id());
    }

    private void tellQuality(Product product) {
        KeptNews.of(product.status())
                .ifPresent(news -> notifying.tell(
                        Audience.all(Role.QUALITY),
                        Reason.of(news, 1),
                        "/catalogue/product-view.xhtml?sku=" + product.sku()));
    }

    /** A case that was too light before is not asked about while other things are said. */
    private static void requireHolds(Product product, ProductDescription description, Optional<PackDefinition> pack) {
        boolean weighed = !pack.equals(product.pack())
                || !description.contents().equals(product.description().contents());
        pack.filter(packed -> weighed).ifPresent(packed -> packed.requireHolds(description));
    }

    private void repack(Product product, PackDefinition definition) {
        definition.requirePossible();
        Pack version = new Pack(product.id(), products.nextPack(product), definition, clock.instant());
        products.add(version);
        product.packAs(version);
    }
}
