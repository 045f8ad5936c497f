package lu.airsilk.order.like;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import org.hibernate.envers.Audited;

/** The product that new goods sell like, as a buyer judges. What always holds: it is another one. */
@Entity
@Table(name = "like_product")
@Audited
public class LikeProduct extends VersionedEntity {

    private Sku sku;

    @Column(name = "like_sku")
    private Sku like;

    @SuppressWarnings("NullAway.Init")
    protected LikeProduct() {}

    LikeProduct(Sku sku, Sku like) {
        this.sku = sku;
        name(like);
    }

    void name(Sku other) {
        if (other.equals(sku)) {
            throw Refused.because("like.itself", sku).at("other");
        }
        like = other;
    }

    Sku sku() {
        return sku;
    }

    Sku like() {
        return like;
    }
}
