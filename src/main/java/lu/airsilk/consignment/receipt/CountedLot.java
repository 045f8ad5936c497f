package lu.airsilk.consignment.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.consignment.difference.WrongGoods;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** One lot of one line of a receipt, as counted. */
@Entity
@Table(name = "receipt_count")
@Audited
public class CountedLot extends VersionedEntity {

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

    @Column(name = "wrong_units")
    private long wrongUnits;

    @Column(name = "wrong_goods")
    private @Nullable String wrongGoods;

    @Column(name = "accepted_lot")
    private @Nullable LotNumber acceptedLot;

    @Column(name = "damaged_lot")
    private @Nullable LotNumber damagedLot;

    @SuppressWarnings("NullAway.Init")
    protected CountedLot() {}

    @SuppressWarnings("NullAway.Init")
    CountedLot(Receipt receipt, LotCount counted) {
        this.receipt = receipt;
        recount(counted);
    }

    /** Says what is counted now; what stays the same is not written again. */
    final void recount(LotCount counted) {
        position = counted.position();
        lot = counted.lot().orElse(null);
        expiry = counted.expiry().orElse(null);
        accepted = counted.accepted();
        damaged = counted.damaged();
        missing = counted.missing();
        over = counted.over();
        wrongUnits = counted.wrong().map(wrong -> wrong.units().value()).orElse(0L);
        wrongGoods = counted.wrong().map(WrongGoods::what).orElse(null);
    }

    public LotCount counted() {
        return new LotCount(
                position,
                Optional.ofNullable(lot),
                Optional.ofNullable(expiry),
                accepted,
                damaged,
                missing,
                over,
                Optional.ofNullable(wrongGoods).map(what -> new WrongGoods(Units.of(wrongUnits), what)));
    }

    /** Its accepted units have become this lot. */
    void accepted(LotNumber born) {
        acceptedLot = born;
    }

    /** Its damaged units have become this lot. */
    void damaged(LotNumber born) {
        damagedLot = born;
    }

    public Optional<LotNumber> acceptedLot() {
        return Optional.ofNullable(acceptedLot);
    }

    public Optional<LotNumber> damagedLot() {
        return Optional.ofNullable(damagedLot);
    }

    /** The lots that were born of it. */
    public List<LotNumber> born() {
        return Stream.of(acceptedLot, damagedLot).filter(Objects::nonNull).toList();
    }

    int position() {
        return position;
    }
}
