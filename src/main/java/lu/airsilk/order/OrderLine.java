package lu.airsilk.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import lu.airsilk.platform.Versioned;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.Units;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * One product of an order, and what became of each case of it.
 *
 * <p>Born with the order; accepted, perhaps with fewer cases; allocated, shipped and received in parts; closed when
 * nothing is open or on its way. What always holds: received and settled units ≤ shipped ≤ allocated ≤ accepted ≤
 * requested, and accepted = allocated + open + cancelled. The pack is copied here, so a later pack changes no order.
 */
@Entity
@Table(name = "order_line")
@Audited
public class OrderLine extends Versioned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id")
    private StoreOrder order;

    private int position;

    private Sku sku;

    @Column(name = "units_per_case")
    private long unitsPerCase;

    private Cases requested;

    private Cases accepted = Cases.ZERO;

    private Cases allocated = Cases.ZERO;

    private Cases shipped = Cases.ZERO;

    private Cases cancelled = Cases.ZERO;

    @Column(name = "received_units")
    private Units receivedUnits = Units.ZERO;

    @Column(name = "settled_units")
    private Units settledUnits = Units.ZERO;

    @Embedded
    private Promise promise;

    /** Read back as nothing when none of its columns is filled. */
    @Embedded
    private @Nullable FrozenPrice price;

    @SuppressWarnings("NullAway.Init")
    protected OrderLine() {}

    OrderLine(StoreOrder order, int position, QuotedLine line) {
        this.order = order;
        this.position = position;
        sku = line.sku();
        quote(line);
    }

    /** Takes over what is wanted now, with pack, promise and price of now; only in a draft. */
    final void quote(QuotedLine line) {
        unitsPerCase = line.pack().unitsPerCase();
        requested = line.cases();
        promise = line.promise();
        price = line.price();
    }

    boolean isFor(QuotedLine line) {
        return sku.equals(line.sku());
    }

    void accept(Cases cases) {
        Refused.unless(!cases.isMoreThan(requested), "order.acceptedTooMany", ref(), cases, requested);
        Refused.unless(!cases.isLessThan(allocated.plus(cancelled)), "order.acceptedTooFew", ref(), cases, allocated);
        accepted = cases;
    }

    /** The store wants another number of cases: never fewer than are already on their way. */
    void amend(Cases cases) {
        Refused.unless(!cases.isLessThan(allocated.plus(cancelled)), "order.amendTooFew", ref(), cases, allocated);
        requested = cases;
        accepted = accepted.isZero() ? accepted : cases;
    }

    /** More cases were claimed for the line, or some lost their supply. */
    void allocate(long cases) {
        allocated = cases < 0 ? allocated.minus(Cases.of(-cases)) : allocated.plus(Cases.of(cases));
        Refused.unless(
                !allocated.plus(cancelled).isMoreThan(accepted), "order.allocatedTooMany", ref(), allocated, accepted);
        Refused.unless(!allocated.isLessThan(shipped), "order.allocatedTooFew", ref(), allocated, shipped);
    }

    void ship(Cases cases) {
        shipped = shipped.plus(cases);
        Refused.unless(!shipped.isMoreThan(allocated), "order.shippedTooMany", ref(), shipped, allocated);
    }

    void receive(Units units) {
        receivedUnits = receivedUnits.plus(units);
        checkArrived();
    }

    /** Units that left the hub and will never stand in the store: lost or damaged on the way, and settled. */
    void settleShort(Units units) {
        settledUnits = settledUnits.plus(units);
        checkArrived();
    }

    private void checkArrived() {
        Units arrived = receivedUnits.plus(settledUnits);
        Units sent = pack().unitsOf(shipped);
        Refused.unless(!arrived.isMoreThan(sent), "order.receivedTooMany", ref(), arrived, sent);
    }

    /** Gives up what has not been allocated yet. */
    void cancelOpen() {
        cancelled = cancelled.plus(open());
    }

    /** Accepted, but neither allocated nor cancelled. */
    public Cases open() {
        return accepted.minus(allocated).minus(cancelled);
    }

    boolean settled() {
        return open().isZero()
                && shipped.equals(allocated)
                && receivedUnits.plus(settledUnits).equals(pack().unitsOf(shipped));
    }

    public LineRef ref() {
        return new LineRef(order.number(), position);
    }

    StoreOrder order() {
        return order;
    }

    public int position() {
        return position;
    }

    public Sku sku() {
        return sku;
    }

    public PackSize pack() {
        return new PackSize(unitsPerCase);
    }

    public Cases requested() {
        return requested;
    }

    public Cases accepted() {
        return accepted;
    }

    public Cases allocated() {
        return allocated;
    }

    public Cases shipped() {
        return shipped;
    }

    public Cases cancelled() {
        return cancelled;
    }

    public Units receivedUnits() {
        return receivedUnits;
    }

    public Units settledUnits() {
        return settledUnits;
    }

    public Promise promise() {
        return promise;
    }

    public FrozenPrice price() {
        return price == null ? FrozenPrice.NONE : price;
    }
}
