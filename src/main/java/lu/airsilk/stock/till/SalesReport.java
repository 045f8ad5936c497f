package lu.airsilk.stock.till;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.persistence.Act;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.shared.number.StoreCode;

/**
 * What a store said that it has sold on a day. Born with the movements that take the units off the shelf; never changed:
 * what was wrong is counted. What always holds: the same sales are not reported twice for one day.
 */
@Entity
@Table(name = "sales_report")
@AppendOnly
@SuppressWarnings("UnusedVariable") // the fingerprint is for a query
public class SalesReport extends Act {

    private String number;
    private StoreCode store;
    private LocalDate soldOn;
    private String fingerprint;
    private String reportedBy;
    private Instant reportedAt;

    @SuppressWarnings("NullAway.Init")
    protected SalesReport() {}

    public SalesReport(String number, SalesDraft draft, String fingerprint, Stamp stamp) {
        this.number = number;
        store = draft.store();
        soldOn = draft.day();
        this.fingerprint = fingerprint;
        reportedBy = stamp.by();
        reportedAt = stamp.at();
    }

    public String number() {
        return number;
    }

    public StoreCode store() {
        return store;
    }

    public LocalDate soldOn() {
        return soldOn;
    }

    public String reportedBy() {
        return reportedBy;
    }

    public Instant reportedAt() {
        return reportedAt;
    }
}
