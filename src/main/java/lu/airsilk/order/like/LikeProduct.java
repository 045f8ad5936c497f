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
        this.like = other(sku, like);
    }

    void name(Sku another) {
        like = other(sku, another);
    }

    private static Sku other(Sku sku, Sku than) {
        if (than.equals(sku)) {
            throw Refused.because("like.itself", sku).at("other");
        }
        return than;
    }

    Sku like() {
        return like;
    }
}
