package lu.airsilk.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import lu.airsilk.platform.AppendOnly;
import lu.airsilk.platform.Stored;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.StoreCode;

/** One product for one store, or for every store, by a rule. */
@Entity
@Table(name = "assortment_line")
@AppendOnly
public class AssortmentLine extends Stored {

    /** Stands for every store, also those that open later. */
    static final StoreCode EVERY_STORE = new StoreCode("ALL");

    private long ruleId;
    private StoreCode store;
    private Sku sku;

    @SuppressWarnings("NullAway.Init")
    protected AssortmentLine() {}

    AssortmentLine(AssortmentRule rule, StoreCode store, Sku sku) {
        this.ruleId = rule.id();
        this.store = store;
        this.sku = sku;
    }

    Sku sku() {
        return sku;
    }

    StoreCode store() {
        return store;
    }

    long ruleId() {
        return ruleId;
    }
}
