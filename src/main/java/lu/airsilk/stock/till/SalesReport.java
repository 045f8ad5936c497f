package lu.airsilk.stock.till;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.persistence.Act;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/**
 * What a store said that it has sold on a day. Born with the movements that take the units off the shelf; never changed:
 * what was wrong is corrected by another one. What always holds: a day is told once, and each correction follows one other.
 */
@Entity
@Table(name = "sales_report")
@AppendOnly
public class SalesReport extends Act {

    /** Characters of the reason for which a day is corrected. */
    public static final int LONGEST_REASON = 400;

    private String number;
    private StoreCode store;
    private LocalDate soldOn;
    private int nth;
    private @Nullable String correctsBecause;
    private String reportedBy;
    private Instant reportedAt;

    @SuppressWarnings("NullAway.Init")
    protected SalesReport() {}

    /** The first of its day. */
    public SalesReport(String number, SalesDraft draft, Stamp stamp) {
        this(number, draft, 0, null, stamp);
    }

    private SalesReport(String number, SalesDraft draft, int nth, @Nullable String why, Stamp stamp) {
        this.number = number;
        store = draft.store();
        soldOn = draft.day();
        this.nth = nth;
        correctsBecause = why;
        reportedBy = stamp.by();
        reportedAt = stamp.at();
    }

    /** One that tells this one's day anew. */
    public SalesReport corrected(String number, SalesDraft draft, String why, Stamp stamp) {
        return new SalesReport(number, draft, nth + 1, why, stamp);
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

    /** Why it corrects the one before it; nothing for the first of a day. */
    public Optional<String> correctsBecause() {
        return Optional.ofNullable(correctsBecause);
    }

    public String reportedBy() {
        return reportedBy;
    }

    public Instant reportedAt() {
        return reportedAt;
    }
}
