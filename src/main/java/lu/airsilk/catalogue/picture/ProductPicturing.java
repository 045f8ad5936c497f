package lu.airsilk.catalogue.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import lu.airsilk.catalogue.goods.ProductPicture;
import lu.airsilk.catalogue.product.Products;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.platform.file.PictureFile;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/** Keeps pictures of products. */
@ApplicationScoped
public class ProductPicturing {

    private static final PictureFile NONE = new PictureFile(new byte[0]);

    @Inject
    Products products;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** The picture made anew from this photo, by those who may show it: nobody else's is decoded. */
    @Allowed({Role.BUYER, Role.QUALITY})
    public PictureFile draw(PhotoFile photo) {
        return PictureFile.of(photo);
    }

    /** Shows the product by this picture from now on. */
    @Transactional
    @Allowed({Role.BUYER, Role.QUALITY})
    public void show(Sku sku, PictureFile picture) {
        if (products.find(sku).isEmpty()) {
            throw Refused.unknown("product.unknown", sku);
        }
        products.add(new ProductPicture(sku, picture, actor.user(), clock.instant()));
    }

    /** Shows the category's icon again. */
    @Transactional
    @Allowed({Role.BUYER, Role.QUALITY})
    public void hide(Sku sku) {
        show(sku, NONE);
    }
}
