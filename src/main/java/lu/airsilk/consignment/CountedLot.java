package lu.airsilk.consignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.platform.Versioned;
import lu.airsilk.shared.LotNumber;
import lu.airsilk.shared.Units;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** One lot of one line of a receipt, as counted. */
@Entity
@Table(name = "receipt_count")
@Audited
public class CountedLot extends Versioned {

    /** The owning side of the receipt's counts: written for the database, read by nobody. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "receipt_id")
    private Receipt receipt;

    private int position;

    private @Nullable LotNumber lot;

    private @Nullable LocalDate expiry;

    private Units accepted;

    private Units damaged;

    private Units missing;

    @Column(name = "surplus")
    private Units over;

    @SuppressWarnings("NullAway.Init")
    protected CountedLot() {}

    CountedLot(Receipt receipt, Counted counted) {
        this.receipt = receipt;
        position = counted.position();
        lot = counted.lot().orElse(null);
        expiry = counted.expiry().orElse(null);
        accepted = counted.accepted();
        damaged = counted.damaged();
        missing = counted.missing();
        over = counted.over();
    }

    /** Says what is counted now; what stays the same is not written again. */
    void recount(Counted counted) {
        position = counted.position();
        lot = counted.lot().orElse(null);
        expiry = counted.expiry().orElse(null);
        accepted = counted.accepted();
        damaged = counted.damaged();
        missing = counted.missing();
        over = counted.over();
    }

    Counted counted() {
        return new Counted(
                position, Optional.ofNullable(lot), Optional.ofNullable(expiry), accepted, damaged, missing, over);
    }

    int position() {
        return position;
    }
}
