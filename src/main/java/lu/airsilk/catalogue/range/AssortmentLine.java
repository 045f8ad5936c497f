package lu.airsilk.catalogue.range;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import lu.airsilk.location.StoreGroup;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.number.Sku;

/** One product for one store, a group of stores or every store, by a rule. */
@Entity
@Table(name = "assortment_line")
@AppendOnly
public class AssortmentLine extends StoredEntity {

    private long ruleId;
    private StoreGroup store;
    private Sku sku;

    @SuppressWarnings("NullAway.Init")
    protected AssortmentLine() {}

    public AssortmentLine(AssortmentRule rule, StoreGroup store, Sku sku) {
        this.ruleId = rule.id();
        this.store = store;
        this.sku = sku;
    }

    Sku sku() {
        return sku;
    }

    StoreGroup store() {
        return store;
    }

    long ruleId() {
        return ruleId;
    }
}
