package lu.airsilk.order.promotion;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** A product that a promotion is about, in one store or in all of them. Born with its promotion. */
@Entity
@Table(name = "promotion_line")
@AppendOnly
public class PromotionLine extends StoredEntity {

    private long promotionId;
    private @Nullable StoreCode store;
    private Sku sku;

    @SuppressWarnings("NullAway.Init")
    protected PromotionLine() {}

    PromotionLine(Promotion promotion, Optional<StoreCode> store, Sku sku) {
        promotionId = promotion.id();
        this.store = store.orElse(null);
        this.sku = sku;
    }

    long promotionId() {
        return promotionId;
    }

    Optional<StoreCode> store() {
        return Optional.ofNullable(store);
    }

    Sku sku() {
        return sku;
    }
}
