package lu.airsilk.catalogue.bulk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import lu.airsilk.catalogue.goods.Product;
import lu.airsilk.catalogue.goods.ProductDescription;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;

/** How one product was before a bulk edit, and its version right after. Written once, with its edit. */
@Entity
@Table(name = "bulk_edit_line")
@AppendOnly
class BulkEditLine extends StoredEntity {

    private long editId;
    private long productId;
    private String oldValue;

    @Enumerated(EnumType.STRING)
    private ProductStatus oldStatus;

    private String oldSubmittedBy;
    private int versionAfter;

    /** What a product was before. */
    record Before(Product product, String value, ProductStatus status, String submittedBy) {

        static Before of(Product product, BulkField field) {
            return new Before(product, field.of(product.description()), product.status(), product.submittedBy());
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected BulkEditLine() {}

    /** Once the product is stored as it is now. */
    BulkEditLine(BulkEdit edit, Before before) {
        editId = edit.id();
        productId = before.product().id();
        oldValue = before.value();
        oldStatus = before.status();
        oldSubmittedBy = before.submittedBy();
        versionAfter = before.product().version();
    }

    /** True when nobody has changed the product since. */
    boolean mayTakeBack(Product product) {
        return product.version() == versionAfter;
    }

    /** The product as it is described once it is taken back. */
    ProductDescription before(Product product, BulkField field) {
        return field.in(product.description(), oldValue);
    }

    void takeBack(Product product, BulkField field) {
        product.takeBack(before(product, field), oldStatus, oldSubmittedBy);
    }

    long editId() {
        return editId;
    }

    long productId() {
        return productId;
    }
}
