package lu.airsilk.purchase.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.Repromising;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.command.Signature;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.purchase.gather.FlightNeeds;
import lu.airsilk.purchase.gather.MissedPromises;
import lu.airsilk.purchase.terms.Agreeing;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What happens to a purchase order, from the buyer's desk to the supplier's answer. */
@ApplicationScoped
public class Purchasing {

    private static final String PAGE = "/purchase/purchase-view.xhtml?number=";

    @Inject
    Signature signature;

    @Inject
    PurchaseOrders orders;

    @Inject
    CurrentActor actor;

    @Inject
    ExpectedVersion expected;

    @Inject
    PurchaseTurns turns;

    @Inject
    Notifying notifying;

    @Inject
    Agreeing agreeing;

    @Inject
    ConfirmedSupply confirmed;

    @Inject
    MissedPromises missed;

    @Inject
    Repromising promises;

    @Inject
    FlightSchedule schedule;

    @Inject
    ProductDirectory products;

    @Inject
    Clock clock;

    /** Up to here one person of finance is enough; in the order's currency. */
    @Inject
    @ConfigProperty(name = "airsilk.purchase.limit", defaultValue = "250000")
    BigDecimal limit;

    /** Submits the draft as it stands. */
    @Transactional
    @Allowed(Role.BUYER)
    public void submit(PurchaseOrderNumber number) {
        submit(number, Map.of());
    }

    /**
     * Submits the draft with these quantities.
     *
     * @param quantities by position; those that are not named stay
     */
    @Transactional
    @Allowed(Role.BUYER)
    public void submit(PurchaseOrderNumber number, Map<Integer, Cases> quantities) {
        PurchaseOrder order = toChange(number);
        String changes = order.changes(quantities);
        if (order.isDraft() && !changes.isEmpty()) {
            order.change(quantities);
            turns.note(number, PurchaseStep.AMENDED, "", changes);
        }
        BigDecimal least = agreeing.terms(order.supplier()).minimumOrder();
        Refused.unless(
                order.total().amount().compareTo(least) >= 0,
                "purchase.belowMinimum",
                order.supplier(),
                least,
                order.currency(),
                order.total().amount());
        order.submit(actor.user());
        turns.note(number, PurchaseStep.SUBMITTED);
        notifying.done(PAGE + number);
        notifying.tell(Audience.all(Role.FINANCE), Reason.of("notice.purchaseWaits", number), PAGE + number);
    }

    /**
     * Approves, or agrees to a dearer answer; refused to the one who submitted. Above the limit a second person of
     * finance must approve too.
     */
    @Transactional
    @Allowed(Role.FINANCE)
    public void approve(PurchaseOrderNumber number) {
        PurchaseOrder order = toChange(number);
        PurchaseStep step = order.state() == PurchaseState.ANSWERED ? PurchaseStep.AGREED : PurchaseStep.APPROVED;
        order.approve(actor.user(), limit);
        turns.note(number, step);
        if (order.state() != PurchaseState.SUBMITTED) {
            notifying.done(PAGE + number);
        }
        confirmed.open(order);
    }

    /**
     * Changes quantities before the supplier has confirmed them. A draft stays the draft that it is, and needs no reason;
     * an approved or sent order is a draft again, of the next revision.
     *
     * @param quantities by position; a line of nothing is not wanted any more
     */
    @Transactional
    @Allowed(Role.BUYER)
    public void amend(PurchaseOrderNumber number, Map<Integer, Cases> quantities, String why) {
        PurchaseOrder order = toChange(number);
        String reason = order.isDraft() && why.isBlank() ? "" : PurchaseTurn.reason(why);
        signature.because(reason);
        String changes = order.changes(quantities);
        if (order.isDraft()) {
            order.change(quantities);
        } else {
            order.amend(quantities, reason);
        }
        turns.note(number, PurchaseStep.AMENDED, reason, changes);
    }

    /**
     * Notes that the order has gone to the supplier. Refused while it cannot make the days that were promised to lines of
     * stores, until the buyer has said of each why it is late all the same: those are promised the day that it makes.
     *
     * @param late why, for each of these lines
     */
    @Transactional
    @Allowed(Role.BUYER)
    public void send(PurchaseOrderNumber number, Map<LineRef, String> late) {
        PurchaseOrder order = toChange(number);
        order.send();
        List<MissedPromises.Row> rows = missed.of(number, order.flight().orElse(null), order.skus());
        List<Refusal> undecided = rows.stream()
                .filter(row -> late.getOrDefault(row.line(), "").isBlank())
                .map(Purchasing::undecided)
                .toList();
        if (!undecided.isEmpty()) {
            throw new Refused(Refused.Kind.CONFLICT, undecided);
        }
        promises.late(rows.stream()
                .collect(Collectors.toMap(
                        MissedPromises.Row::line,
                        row -> new Repromising.Late(
                                row.flight(),
                                row.instead(),
                                PurchaseTurn.reason(Objects.requireNonNull(late.get(row.line())))))));
        String why = rows.stream()
                .map(row -> PurchaseTurn.reason(Objects.requireNonNull(late.get(row.line()))))
                .distinct()
                .collect(Collectors.joining(" · "));
        signature.because(why);
        turns.note(number, PurchaseStep.SENT, why, "");
        if (turns.took(number, PurchaseStep.MOVED)) {
            order.flight().map(FlightKey::of).ifPresent(flight -> confirmed.tell(number, flight, order.toFly()));
        }
    }

    private static Refusal undecided(MissedPromises.Row row) {
        return row.instead()
                .map(days -> Refusal.of("purchase.promiseMissed", row.line(), row.told(), days.likely()))
                .orElseGet(() -> Refusal.of("purchase.promiseLost", row.line(), row.told()))
                .at("late");
    }

    /**
     * Notes the supplier's answer and opens the supply that stores can be promised from; what is dearer than it was
     * approved waits for finance first.
     *
     * @param answers a line that is not among them is confirmed as ordered
     */
    @Transactional
    @Allowed(Role.BUYER)
    public void confirm(PurchaseOrderNumber number, List<ConfirmedLine> answers) {
        PurchaseOrder order = toChange(number);
        order.requireSent();
        order.lines().forEach(line -> line.confirm(line.asOrdered()));
        answers.forEach(answer -> confirm(order, answer));
        order.confirmed();
        turns.note(number, PurchaseStep.ANSWERED, "", order.answeredOtherwise());
        if (order.state() == PurchaseState.ANSWERED) {
            notifying.tell(Audience.all(Role.FINANCE), Reason.of("notice.purchaseDearer", number), PAGE + number);
        }
        confirmed.open(order);
    }

    /**
     * Notes that the supplier has goods that fly nowhere yet ready on another day than it answered. Stores for which that
     * is later or earlier than they were told hear of it.
     *
     * @param lines all that still have cases to fly when empty
     */
    @Transactional
    @Allowed({Role.BUYER, Role.IMPORT})
    public void readyOn(PurchaseOrderNumber number, Collection<PurchaseLineRef> lines, LocalDate day) {
        PurchaseOrder order = toChange(number);
        lines.forEach(line -> Refused.unless(line.order().equals(number), "purchase.lineUnknown", line));
        List<PurchaseLine> moved =
                order.readyOn(day, lines.stream().map(PurchaseLineRef::position).collect(Collectors.toSet()));
        if (!moved.isEmpty()) {
            turns.note(number, PurchaseStep.POSTPONED, "", said(moved, day));
            confirmed.postpone(number, moved);
        }
    }

    /**
     * Buys what is on no waybill yet for another departure; it goes there whole or not at all. Stores read of it once the
     * order has gone to the supplier: before, it is settled when it is sent.
     */
    @Transactional
    @Allowed({Role.BUYER, Role.IMPORT})
    public void flyWith(PurchaseOrderNumber number, FlightKey flight) {
        PurchaseOrder order = toChange(number);
        List<PurchaseLine> left = order.toFly();
        FlightRow departure = schedule.find(flight)
                .orElseThrow(() -> Refused.because("flight.notPlanned", flight.number(), flight.day())
                        .at("flight"));
        requireTakesFreight(departure);
        Refused.unless(
                order.flight().filter(departure.id()::equals).isEmpty(), "purchase.sameFlight", number, departure.id());
        requireReady(left, departure);
        String before = order.flight().map(old -> old + " → ").orElse("");
        order.moveTo(departure);
        turns.note(number, PurchaseStep.MOVED, before + flight);
        if (order.state().compareTo(PurchaseState.SENT) >= 0) {
            confirmed.tell(number, flight, left);
        }
    }

    private void requireTakesFreight(FlightRow flight) {
        Instant now = clock.instant();
        Refused.unless(!flight.news().cancelled(), "flight.cancelled", flight.key());
        Refused.unless(flight.departs().isAfter(now), "purchase.flightLeft", flight.id());
        Refused.unless(flight.takesFreight(now), "purchase.flightClosed", flight.id());
        Refused.unless(FlightNeeds.leadsToHub(flight), "purchase.flightElsewhere", flight.id(), flight.destination());
    }

    /** One word for each product that comes too late for it. */
    private void requireReady(List<PurchaseLine> lines, FlightRow flight) {
        List<PurchaseLine> late = lines.stream()
                .filter(line -> line.isReadyAfter(flight.readyBy()))
                .toList();
        if (late.isEmpty()) {
            return;
        }
        Map<Sku, ProductFacts> facts =
                products.facts(late.stream().map(PurchaseLine::sku).toList());
        throw new Refused(late.stream()
                .map(line -> Refusal.of(
                        "purchase.readyAfter",
                        Objects.requireNonNull(facts.get(line.sku())).names(),
                        Objects.requireNonNull(line.shipDay()),
                        flight.id(),
                        flight.readyBy()))
                .toList());
    }

    /** As the steps of an order are kept: each product's code and what is so now. */
    private static String said(List<PurchaseLine> lines, LocalDate day) {
        return lines.stream().map(line -> line.sku() + " " + day).collect(Collectors.joining(", "));
    }

    private static void confirm(PurchaseOrder order, ConfirmedLine answer) {
        Refused.unless(answer.line().order().equals(order.number()), "purchase.lineUnknown", answer.line());
        order.line(answer.line().position()).confirm(answer);
    }

    private PurchaseOrder toChange(PurchaseOrderNumber number) {
        PurchaseOrder order = orders.get(number);
        expected.check(order);
        return order;
    }
}
