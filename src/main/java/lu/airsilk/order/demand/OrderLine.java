package lu.airsilk.order.demand;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.ShelfForecast;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.promise.Expectation;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.order.promise.Promise;
import lu.airsilk.order.promise.QuotedLine;
import lu.airsilk.order.promise.Via;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
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
public class OrderLine extends VersionedEntity {

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

    /** What the store took as another product, on a line of its own. */
    private Cases exchanged = Cases.ZERO;

    /** What the store itself cancelled and may take back. */
    @Column(name = "given_up")
    private Cases givenUp = Cases.ZERO;

    @Column(name = "received_units")
    private Units receivedUnits = Units.ZERO;

    @Column(name = "settled_units")
    private Units settledUnits = Units.ZERO;

    /** Never empty once the row is read: what nothing was promised is {@link Promise#NONE}. */
    @Embedded
    private @Nullable Promise promise;

    /** The promise came from our own rules; how well promises are kept is told of no other. */
    @Column(name = "promise_by_rule")
    @SuppressWarnings("UnusedVariable") // a column that a query counts
    private boolean promiseByRule;

    /** The day by which it is there nine times in ten, as our rules promised it; other days that are decided later leave it. */
    @Column(name = "given_nine_in_ten")
    @SuppressWarnings("UnusedVariable") // a column that a query counts
    private @Nullable LocalDate given;

    /** When it is expected now, by what has happened since; as promised until something has. */
    @Embedded
    private @Nullable Expectation expectation;

    /** When so many of those come that wait beside the ones it was given, whose day is the line's; empty when nobody has said. */
    @Embedded
    @AttributeOverride(name = "likely", column = @Column(name = "rest_likely"))
    @AttributeOverride(name = "nineInTen", column = @Column(name = "rest_nine_in_ten"))
    @AttributeOverride(name = "why", column = @Column(name = "rest_since"))
    @AttributeOverride(name = "cases", column = @Column(name = "rest_cases"))
    private @Nullable Expectation rest;

    /** The day on which the flight of the rest lands, by the same word; also when the day of the rest has become the line's. */
    @Column(name = "rest_lands")
    private @Nullable LocalDate restLands;

    /** When the goods that it was promised of were shared out: what it was not given has no day until another is set. */
    @Column(name = "shared_out_at")
    private @Nullable Instant sharedOutAt;

    /** The day on which the last of it came into the store. */
    @Column(name = "arrived_on")
    private @Nullable LocalDate arrivedOn;

    /** Read back as nothing when none of its columns is filled. */
    @Embedded
    private @Nullable FrozenPrice price;

    /** Who last said how many cases are wanted. */
    @Column(name = "wanted_by_user")
    private String wantedBy;

    @SuppressWarnings("NullAway.Init")
    protected OrderLine() {}

    OrderLine(StoreOrder order, int position, QuotedLine line) {
        this.order = order;
        this.position = position;
        sku = line.sku();
        unitsPerCase = line.pack().unitsPerCase();
        requested = line.cases();
        promised(line.promise());
        price = line.price();
        wantedBy = line.by();
    }

    /** What is known of the line at the moment at which it is sent: pack, promise and price are frozen with it. */
    void quote(QuotedLine line) {
        unitsPerCase = line.pack().unitsPerCase();
        promised(line.promise());
        price = line.price();
    }

    private void promised(Promise byRule) {
        promise = byRule;
        promiseByRule = !byRule.equals(Promise.NONE);
        given = byRule.nineInTen();
    }

    /** So many cases are wanted in the list in the making, somebody says. */
    public void want(Cases cases, String by) {
        requested = cases;
        wantedBy = by;
    }

    /** Takes in what is expected now; the promise stays as it was given. True when it slips behind the promise thereby. */
    public boolean expect(Expectation now) {
        boolean wasLate = expectation().isAfter(promise());
        expectation = now;
        restLands = rest == null ? null : restLands;
        return !wasLate && now.isAfter(promise());
    }

    /**
     * What its supplier has said moves the day of what is open; without a day that waits for other goods. While the day of the
     * line is that of what it was given, which is to leave or on its truck, the open ones have theirs beside it.
     *
     * @param cases so many of those that are open
     * @param lands the day on which their flight does
     */
    public void foresee(Cases cases, Optional<ShelfForecast> day, Optional<LocalDate> lands, Instant at) {
        boolean givenToCome = isToLeave() || expectation().hasLeft();
        boolean own = day.isPresent() && !givenToCome;
        rest = own ? null : day.map(known -> Expectation.of(known, cases)).orElse(null);
        restLands = rest == null ? null : lands.orElse(null);
        sharedOutAt = own ? null : at;
        if (own) {
            expectation = day.map(known -> cases.isLessThan(open())
                            ? Expectation.of(known, cases)
                            : Expectation.of(known, Waypoint.PLANNED))
                    .get();
        }
    }

    /** Of some of what is open a supplier has said a day, and of the others none. */
    private boolean isForeseenInPart() {
        Cases some = expectation().cases();
        return some != null && some.isLessThan(open());
    }

    /** The day of the line is that of all its open cases again. */
    private void waitAsOne() {
        sharedOutAt = null;
        forgetRest();
    }

    private void forgetRest() {
        rest = null;
        restLands = null;
    }

    /** The rest, so many cases, is expected on a later day, as the store was offered and took; what it was given keeps its own. */
    public void expectAgain(LocalDate later, Cases cases, Instant at) {
        if (isToLeave() || expectation().hasLeft()) {
            rest = Expectation.agreed(later, cases);
            restLands = later;
            sharedOutAt = at;
            return;
        }
        waitAsOne();
        expectation = Expectation.agreed(later);
    }

    /**
     * Whether goods are still to come to it as they were promised: not what was given to it since, which moves what is expected,
     * nor what nobody sends it and no day stands for.
     */
    public boolean waitsAsPromised() {
        return open().isZero()
                ? promise().via() == Via.PURCHASE
                        && (expectation().equals(Expectation.NONE)
                                || expectation().followsAPlan())
                : !isSharedOut() || rest != null;
    }

    /** Another day is promised, by decision: what was foreseen of all that is open before is over, as no goods of it have been seen. */
    public void promiseAnew(Promise anew) {
        waitAsOne();
        if (expectation().followsAPlan() && !isToLeave() && !isForeseenInPart()) {
            expectation = null;
        }
        promise = anew;
    }

    public void accept(Cases cases) {
        Refused.unless(!cases.isMoreThan(requested), "order.acceptedTooMany", ref(), cases, requested);
        Refused.unless(!cases.isLessThan(allocated.plus(cancelled)), "order.acceptedTooFew", ref(), cases, allocated);
        accepted = cases;
        exchanged = exchanged.min(requested.minus(cases));
    }

    /**
     * The store wants another number of cases: never fewer than are already on their way. More than were kept for it have
     * no day, for no goods are kept for them.
     */
    public void amend(Cases cases, Instant at) {
        Refused.unless(!cases.isLessThan(allocated.plus(cancelled)), "order.amendTooFew", ref(), cases, allocated);
        if (cases.isMoreThan(requested)) {
            sharedOutAt = promise().via().isKept() ? at : rest == null ? null : sharedOutAt;
        }
        requested = cases;
        accepted = accepted.isZero() ? accepted : cases;
        exchanged = Cases.ZERO; // all that is wanted of it now is wanted as itself
    }

    /** More cases were reserved for the line, or some lost their supply. */
    public void allocate(long cases) {
        allocated = cases < 0 ? allocated.minus(Cases.of(-cases)) : allocated.plus(Cases.of(cases));
        Refused.unless(
                !allocated.plus(cancelled).isMoreThan(accepted), "order.allocatedTooMany", ref(), allocated, accepted);
        Refused.unless(!allocated.isLessThan(shipped), "order.allocatedTooFew", ref(), allocated, shipped);
    }

    /**
     * Goods have been shared out: so many cases for the line, none when zero.
     *
     * @param flown the last day on which a flight with such goods left; what is promised of a later one still comes with it
     */
    public void share(long cases, Instant at, LocalDate flown) {
        allocate(cases);
        if (!waitsFor().isAfter(flown)) {
            sharedOutAt = at;
        }
        if (!restFlies().isAfter(flown)) {
            forgetRest();
        }
    }

    /** No day stands for what it was not given. */
    boolean isSharedOut() {
        return sharedOutAt != null;
    }

    /** Some of what it was given is lost: no day stands for that any more. */
    public void lose(Cases cases, Instant at) {
        allocate(-cases.value());
        sharedOutAt = at;
        if (rest != null && !isToLeave() && hasArrived()) {
            waitAsRest();
        }
    }

    /** The day on which the flight of the rest leaves: who lands on a day has left on the one before. */
    private LocalDate restFlies() {
        return restLands == null ? LocalDate.MIN : restLands.minusDays(1);
    }

    /**
     * The day of the flight that it was promised of, the day that was agreed since, or that of the rest whose day is the
     * line's by now; nothing promised is overdue.
     */
    private LocalDate waitsFor() {
        if (rest == null && restLands != null) {
            return restFlies();
        }
        if (expectation().wasAgreed()) {
            return Objects.requireNonNull(expectation().likely());
        }
        String flight = promise().flight();
        return flight == null ? LocalDate.MIN : FlightKey.of(flight).day();
    }

    /**
     * So many cases have left for the store.
     *
     * @param there the day on which their truck comes; nothing else is expected of the line once all that it was given has left
     */
    public void ship(Cases cases, LocalDate there) {
        shipped = shipped.plus(cases);
        Refused.unless(!shipped.isMoreThan(allocated), "order.shippedTooMany", ref(), shipped, allocated);
        if (shipped.equals(allocated) && (isSharedOut() || open().isZero())) {
            expectation = Expectation.onTruck(there);
        }
    }

    public void receive(Units units, LocalDate on) {
        receivedUnits = receivedUnits.plus(units);
        checkArrived();
        arrivedOn = on;
    }

    /** Units that left the hub and will never stand in the store: lost or damaged on the way, and settled. */
    public void settleShort(Units units) {
        settledUnits = settledUnits.plus(units);
        checkArrived();
    }

    /** So many more units stand in the store than it said, and fewer were lost; below zero, the other way round. */
    public void recount(long more) {
        receivedUnits = new Units(receivedUnits.value() + more);
        settledUnits = new Units(settledUnits.value() - more);
    }

    /** With the last truck its day is over: what is given later has none of it, and the others' day is the line's. */
    private void checkArrived() {
        Units arrived = receivedUnits.plus(settledUnits);
        Units sent = pack().unitsOf(shipped);
        Refused.unless(!arrived.isMoreThan(sent), "order.receivedTooMany", ref(), arrived, sent);
        if (hasArrived() && expectation().hasLeft()) {
            expectation = null;
            waitAsRest();
        }
    }

    private boolean hasArrived() {
        return receivedUnits.plus(settledUnits).equals(pack().unitsOf(shipped));
    }

    /** Nothing but the rest is still to come, if any of it is wanted: its day is the line's. */
    private void waitAsRest() {
        if (rest == null || open().isZero()) {
            forgetRest();
            return;
        }
        expectation = rest;
        sharedOutAt = null;
        rest = null;
    }

    /** The store gives up what has not been allocated yet. */
    void cancelOpen() {
        givenUp = givenUp.plus(open());
        cancel(open());
    }

    /** The store wants again what it gave up. */
    void takeBack() {
        sharedOutAt = rest == null ? null : sharedOutAt;
        cancelled = cancelled.minus(givenUp);
        givenUp = Cases.ZERO;
    }

    /** So many of the cases that are open come as another product: they are no longer accepted here. */
    public void giveWay(Cases cases) {
        Refused.unless(!cases.isMoreThan(open()), "order.cancelTooMany", ref(), cases, open());
        accepted = accepted.minus(cases);
        exchanged = exchanged.plus(cases);
    }

    /** Gives up so many of the cases that have not been allocated yet. */
    public void cancel(Cases cases) {
        Refused.unless(!cases.isMoreThan(open()), "order.cancelTooMany", ref(), cases, open());
        cancelled = cancelled.plus(cases);
    }

    /** Accepted, but neither allocated nor cancelled. */
    public Cases open() {
        return accepted.minus(allocated).minus(cancelled);
    }

    public boolean settled() {
        return open().isZero()
                && shipped.equals(allocated)
                && receivedUnits.plus(settledUnits).equals(pack().unitsOf(shipped));
    }

    public LineRef ref() {
        return new LineRef(order.number(), position);
    }

    public StoreOrder order() {
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

    public Cases givenUp() {
        return givenUp;
    }

    public Units receivedUnits() {
        return receivedUnits;
    }

    public Units settledUnits() {
        return settledUnits;
    }

    public Promise promise() {
        return Objects.requireNonNullElse(promise, Promise.NONE);
    }

    public Expectation expectation() {
        return Objects.requireNonNullElse(expectation, Expectation.NONE);
    }

    /** Of the open cases that wait beside those it was given; no day when nobody has said one. */
    public Expectation rest() {
        return Objects.requireNonNullElse(rest, Expectation.NONE);
    }

    /** Whether these cases are all that is to leave for the store, and the day of the line is theirs alone. */
    public boolean leavesWith(Cases given) {
        return allocated.minus(shipped).equals(given) && (isSharedOut() || open().isZero());
    }

    /** Whether any of what it was given is still to leave for the store. */
    public boolean isToLeave() {
        return shipped.isLessThan(allocated);
    }

    /** Whole cases that have left for the store and are neither there nor lost. */
    public Cases onTruck() {
        return pack().wholeCasesIn(pack().unitsOf(shipped).minus(receivedUnits.plus(settledUnits)));
    }

    public Optional<LocalDate> arrivedOn() {
        return Optional.ofNullable(arrivedOn);
    }

    public String wantedBy() {
        return wantedBy;
    }

    public FrozenPrice price() {
        return Objects.requireNonNullElse(price, FrozenPrice.NONE);
    }
}
