package lu.airsilk.order.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.hibernate.envers.Audited;

/** A product that a store wants at hand when it orders. Born and gone as the store's people say. */
@Entity
@Table(name = "order_favourite")
@Audited
class Favourite extends VersionedEntity {

    private StoreCode store;

    private Sku sku;

    @SuppressWarnings("NullAway.Init")
    protected Favourite() {}

    Favourite(StoreCode store, Sku sku) {
        this.store = store;
        this.sku = sku;
    }

    StoreCode store() {
        return store;
    }

    Sku sku() {
        return sku;
    }
}
