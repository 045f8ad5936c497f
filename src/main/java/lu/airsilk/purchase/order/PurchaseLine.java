package lu.airsilk.purchase.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.purchase.gather.PricedNeed;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * One product of a purchase order: ordered, confirmed with perhaps fewer cases, put on consignments in parts, received
 * in parts; or cancelled while nothing of it flies. What always holds: consigned ≤ confirmed ≤ ordered less cancelled,
 * and what has arrived or is missing was consigned.
 */
@Entity
@Table(name = "purchase_line")
@Audited
public class PurchaseLine extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id")
    private PurchaseOrder order;

    private int position;

    private Sku sku;

    @Column(name = "units_per_case")
    private long unitsPerCase;

    private Cases ordered;

    private Cases confirmed = Cases.ZERO;

    /** All that was ordered, once it is not wanted any more. */
    private Cases cancelled = Cases.ZERO;

    private Cases consigned = Cases.ZERO;

    @Column(name = "received_units")
    private Units receivedUnits = Units.ZERO;

    @Column(name = "missing_units")
    private Units missingUnits = Units.ZERO;

    /** Per case, in the order's currency. */
    @Column(precision = 19, scale = 4)
    private BigDecimal price;

    /** Per case, as the supplier asks in its answer; missing while it asks what was ordered. */
    @Column(name = "answered_price", precision = 19, scale = 4)
    private @Nullable BigDecimal answeredPrice;

    @Column(name = "ship_day")
    private @Nullable LocalDate shipDay;

    @Column(name = "required_by")
    private @Nullable LocalDate requiredBy;

    /** What was noted as the answer before finance sent it back or it was opened again; missing when neither was done since. */
    @Column(name = "declined_cases")
    private @Nullable Cases declinedCases;

    @Column(name = "declined_day")
    private @Nullable LocalDate declinedDay;

    @Column(name = "declined_price", precision = 19, scale = 4)
    private @Nullable BigDecimal declinedPrice;

    @SuppressWarnings("NullAway.Init")
    protected PurchaseLine() {}

    PurchaseLine(PurchaseOrder order, int position, PricedNeed need) {
        this.order = order;
        this.position = position;
        sku = need.sku();
        unitsPerCase = need.pack().unitsPerCase();
        ordered = need.cases();
        price = need.price().amount();
        requiredBy = need.requiredBy().orElse(null);
    }

    /** What another quantity would change; empty when it is the same. */
    Optional<String> change(Cases cases) {
        return cases.equals(ordered) ? Optional.empty() : Optional.of(sku + " " + ordered + " → " + cases);
    }

    /** Orders another quantity; while nothing is confirmed. */
    void amend(Cases cases) {
        Refused.unless(confirmed.isZero() && cancelled.isZero(), "purchase.confirmedAlready", ref());
        forgetAnswer();
        ordered = cases;
    }

    void confirm(ConfirmedLine answer) {
        Refused.unless(
                !answer.cases().isMoreThan(wanted()), "purchase.confirmedTooMany", ref(), answer.cases(), wanted());
        answer.shipDay().ifPresent(this::requireYear);
        answer.price().ifPresent(asked -> Refused.unless(asked.signum() > 0, "purchase.price", ref(), asked));
        forgetAnswer();
        confirmed = answer.cases();
        shipDay = answer.shipDay().orElse(null);
        answeredPrice =
                answer.price().filter(asked -> asked.compareTo(price) != 0).orElse(null);
    }

    /** The answer as if nothing was changed by it. */
    ConfirmedLine asOrdered() {
        return new ConfirmedLine(ref(), wanted(), Optional.empty());
    }

    /** The supplier has it ready on another day than it answered. */
    void readyOn(LocalDate day) {
        Refused.unless(!left().isZero(), "purchase.allFlying", ref());
        requireYear(day);
        shipDay = day;
    }

    /** Goods may lie ready when they are ordered, and may take years to come; what is farther off than that is a slip of the year. */
    private void requireYear(LocalDate day) {
        LocalDate made = order.madeAt().atZone(Zones.LUX).toLocalDate();
        Refused.unless(
                !day.isBefore(made.minusMonths(1)) && !day.isAfter(made.plusYears(5)), "purchase.readyYear", day, made);
    }

    /** Must be in Luxembourg by this day now, to be in time for another flight. */
    void dueBy(LocalDate day) {
        requiredBy = day;
    }

    /** What the supplier answered does not hold, and is still to be read. */
    void declineAnswer() {
        Cases cases = confirmed;
        LocalDate day = shipDay;
        BigDecimal asked = answeredPrice;
        forgetAnswer();
        declinedCases = cases;
        declinedDay = day;
        declinedPrice = asked;
    }

    private void forgetAnswer() {
        confirmed = Cases.ZERO;
        shipDay = null;
        answeredPrice = null;
        declinedCases = null;
        declinedDay = null;
        declinedPrice = null;
    }

    /** The answer that was sent back or opened again. */
    Optional<ConfirmedLine> declined() {
        return Optional.ofNullable(declinedCases)
                .map(cases -> new ConfirmedLine(
                        ref(), cases, Optional.ofNullable(declinedDay), Optional.ofNullable(declinedPrice)));
    }

    /** Whether the answer names as many cases as were ordered, at their price. */
    boolean isAnsweredAsOrdered() {
        return !wanted().isMoreThan(confirmed) && answeredPrice == null;
    }

    /** In what the answer differs and which day it names, by codes and plain figures: {@code AS0000093 102 → 80 · 46.13 → 48.20 · 2026-12-07}. */
    Optional<String> answeredOtherwise() {
        String said = Stream.of(
                        wanted().isMoreThan(confirmed) ? wanted() + " → " + confirmed : "",
                        answeredPrice == null ? "" : plain(orderedPrice()) + " → " + plain(price()),
                        shipDay == null ? "" : shipDay.toString())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return said.isEmpty() ? Optional.empty() : Optional.of(sku + " " + said);
    }

    private static String plain(Money price) {
        return price.amount().toPlainString();
    }

    /** Not wanted any more; refused once some of it flies. */
    void cancel() {
        Refused.unless(!begun(), "purchase.booked", ref(), consigned);
        forgetAnswer();
        cancelled = ordered;
    }

    /** Ordered, and not cancelled. */
    public Cases wanted() {
        return ordered.minus(cancelled);
    }

    /** What stores wait for comes otherwise than it was ordered. */
    boolean comesOtherwise(Optional<FlightRow> departure) {
        Set<AnswerDifference> differences = differences(due(departure));
        return differences.contains(AnswerDifference.FEWER) || differences.contains(AnswerDifference.LATER);
    }

    /**
     * The last day on which the goods are ready in time by now; null when no flight was planned.
     *
     * @param departure its flight as it stands in the timetable now
     */
    @Nullable LocalDate due(Optional<FlightRow> departure) {
        LocalDate planned = requiredBy;
        return planned == null
                ? null
                : departure.map(flight -> flight.readyBy(planned)).orElse(planned);
    }

    /**
     * In what the answer differs.
     *
     * @param due the last day on which the goods are ready in time by now; missing when no flight was planned
     */
    Set<AnswerDifference> differences(@Nullable LocalDate due) {
        Set<AnswerDifference> differences = EnumSet.noneOf(AnswerDifference.class);
        note(differences, AnswerDifference.FEWER, wanted().isMoreThan(confirmed));
        note(differences, AnswerDifference.LATER, shipDay != null && due != null && shipDay.isAfter(due));
        note(differences, AnswerDifference.DEARER, isDearer());
        note(differences, AnswerDifference.CHEAPER, answeredPrice != null && answeredPrice.compareTo(price) < 0);
        return differences;
    }

    private static void note(Set<AnswerDifference> differences, AnswerDifference difference, boolean holds) {
        if (holds) {
            differences.add(difference);
        }
    }

    boolean isDearer() {
        return answeredPrice != null && answeredPrice.compareTo(price) > 0;
    }

    /** Refused while finance has not agreed to what the supplier asks. */
    public void consign(Cases cases) {
        Refused.unless(order.state().compareTo(PurchaseState.CONFIRMED) >= 0, "purchase.notAgreed", ref());
        Cases together = consigned.plus(cases);
        Refused.unless(!together.isMoreThan(confirmed), "purchase.consignedTooMany", ref(), cases, left());
        consigned = together;
    }

    public void takeOff(Cases cases) {
        consigned = consigned.minus(cases);
    }

    /** Units that were counted at the hub; more than were consigned stand in a case against the supplier instead. */
    public void receive(Units units) {
        receivedUnits = receivedUnits.plus(units);
        checkArrived();
    }

    public void miss(Units units) {
        missingUnits = missingUnits.plus(units);
        checkArrived();
    }

    /** What a receipt had said of it does not hold. */
    public void forget(Units received, Units missing) {
        receivedUnits = receivedUnits.minus(received);
        missingUnits = missingUnits.minus(missing);
    }

    private void checkArrived() {
        Units arrived = receivedUnits.plus(missingUnits);
        Refused.unless(!arrived.isMoreThan(pack().unitsOf(consigned)), "purchase.receivedTooMany", ref(), arrived);
    }

    /** Confirmed, and not yet on any consignment. */
    public Cases left() {
        return confirmed.minus(consigned);
    }

    /** Not ready by this day, as far as the supplier has said. */
    boolean isReadyAfter(LocalDate day) {
        return shipDay != null && shipDay.isAfter(day);
    }

    /** On no consignment yet; as long as the supplier has not answered that is all that is wanted. */
    Cases toFly() {
        return order.state().compareTo(PurchaseState.ANSWERED) < 0 ? wanted() : left();
    }

    boolean settled() {
        return consigned.equals(confirmed) && receivedUnits.plus(missingUnits).equals(pack().unitsOf(consigned));
    }

    boolean begun() {
        return !consigned.isZero();
    }

    public PurchaseOrder order() {
        return order;
    }

    public PurchaseLineRef ref() {
        return new PurchaseLineRef(order.number(), position);
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

    public Cases ordered() {
        return ordered;
    }

    public Cases confirmed() {
        return confirmed;
    }

    public Cases consigned() {
        return consigned;
    }

    public Units receivedUnits() {
        return receivedUnits;
    }

    public Units missingUnits() {
        return missingUnits;
    }

    public Cases cancelled() {
        return cancelled;
    }

    /** Of a case: as the supplier asks in its answer, else as ordered. */
    public Money price() {
        return Money.of(Objects.requireNonNullElse(answeredPrice, price), order.currency());
    }

    /** Of a case, as it was ordered. */
    Money orderedPrice() {
        return Money.of(price, order.currency());
    }

    /** When the goods had to be in Luxembourg as they were ordered; null when no flight was planned. */
    public @Nullable LocalDate requiredBy() {
        return requiredBy;
    }

    public @Nullable LocalDate shipDay() {
        return shipDay;
    }
}
