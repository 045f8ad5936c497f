package lu.airsilk.order.cover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import lu.airsilk.location.StoreClass;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;

/** For how long a store of a class is supplied at once, and what it shows of a product at the least. */
@Entity
@Table(name = "cover_rule")
@AppendOnly
public class CoverRule extends StoredEntity {

    @Enumerated(EnumType.STRING)
    @Column(name = "store_class")
    private StoreClass storeClass;

    @Column(name = "cover_days")
    private int coverDays;

    @Column(name = "presentation_units")
    private long presentationUnits;

    @SuppressWarnings("NullAway.Init")
    protected CoverRule() {}

    public int coverDays() {
        return coverDays;
    }

    public long presentationUnits() {
        return presentationUnits;
    }

    StoreClass storeClass() {
        return storeClass;
    }
}
