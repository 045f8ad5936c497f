package lu.airsilk.catalogue.goods;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.platform.file.PictureFile;
import lu.airsilk.platform.persistence.Act;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.shared.number.Sku;

/** What a product looks like. Written once; the newest one is shown, and an empty one takes the picture away. */
@Entity
@Table(name = "product_picture")
@AppendOnly
@SuppressWarnings("UnusedVariable") // columns that people look for
public class ProductPicture extends Act {

    private Sku sku;
    private byte[] content;
    private String drawnBy;
    private Instant drawnAt;

    @SuppressWarnings("NullAway.Init")
    protected ProductPicture() {}

    public ProductPicture(Sku sku, PictureFile picture, String by, Instant at) {
        this.sku = sku;
        content = picture.jpeg();
        drawnBy = by;
        drawnAt = at;
    }
}
