package lu.airsilk.consignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.Versioned;
import lu.airsilk.shared.AirWaybillNumber;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.Units;
import org.hibernate.envers.Audited;

/**
 * A claim on carrier or supplier: units that came damaged, did not come, or came unasked. Born with the posting of a
 * receipt; its clock runs until the carrier has been told.
 */
@Entity
@Table(name = "discrepancy_case")
@Audited
public class DiscrepancyCase extends Versioned {

    private String number;

    private AirWaybillNumber awb;

    @Column(name = "receipt_line")
    private String receiptLine;

    private Sku sku;

    @Enumerated(EnumType.STRING)
    private DifferenceKind kind;

    private Units units;

    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.OPEN;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "notice_due")
    private LocalDate noticeDue;

    @SuppressWarnings("NullAway.Init")
    protected DiscrepancyCase() {}

    DiscrepancyCase(String number, ConsignmentLine line, String receiptLine, Difference difference) {
        this.number = number;
        awb = line.consignment().awb();
        this.receiptLine = receiptLine;
        sku = line.sku();
        kind = difference.kind();
        units = difference.units();
        openedAt = difference.at();
        noticeDue = difference.at().atZone(Zones.CGO).toLocalDate().plus(kind.notice());
    }

    /** What differs, and when it was found. */
    record Difference(DifferenceKind kind, Units units, Instant at) {}

    CaseRow row() {
        return new CaseRow(number, awb, receiptLine, sku, kind, units, state, openedAt, noticeDue);
    }
}
