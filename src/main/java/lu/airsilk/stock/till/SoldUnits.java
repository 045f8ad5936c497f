package lu.airsilk.stock.till;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** Units of one product that a store has sold on one day, by one report; fewer than none where it takes back what another told. */
@Entity
@Table(name = "sold_units")
@AppendOnly
@SuppressWarnings("UnusedVariable") // columns that queries add up
public class SoldUnits extends StoredEntity {

    private long reportId;
    private StoreCode store;
    private LocalDate soldOn;
    private Sku sku;
    private long units;

    @SuppressWarnings("NullAway.Init")
    protected SoldUnits() {}

    public SoldUnits(SalesReport report, SalesDraft draft, Sku sku, long units) {
        reportId = report.id();
        store = draft.store();
        soldOn = draft.day();
        this.sku = sku;
        this.units = units;
    }
}
