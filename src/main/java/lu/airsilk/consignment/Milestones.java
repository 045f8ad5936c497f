package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.consignment.receipt.ExpectedReceipts;
import lu.airsilk.consignment.waybill.CarrierEvent;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.ConsignmentDeparted;
import lu.airsilk.consignment.waybill.ConsignmentLine;
import lu.airsilk.consignment.waybill.Consignments;
import lu.airsilk.consignment.waybill.JourneyChange;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.MilestoneEvent;
import lu.airsilk.consignment.waybill.rule.MilestoneFold;
import lu.airsilk.consignment.waybill.rule.Progress;
import lu.airsilk.consignment.waybill.rule.Source;
import lu.airsilk.consignment.waybill.rule.TimeStated;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.location.Zones;
import lu.airsilk.purchase.GoodsMoved;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.supply.Supply;
import lu.airsilk.supply.SupplyKind;
import org.jspecify.annotations.Nullable;

/** Takes in what happened to a consignment; its state follows from all that was said, whatever came first. */
@ApplicationScoped
public class Milestones {

    @Inject
    Consignments consignments;

    @Inject
    ExpectedReceipts receipts;

    @Inject
    BondEnding bonds;

    @Inject
    LoadedSpace space;

    @Inject
    Supply supply;

    @Inject
    KeptGoods kept;

    @Inject
    PassedLegs passed;

    @Inject
    Event<ConsignmentDeparted> departed;

    @Inject
    Event<GoodsMoved> goodsMoved;

    @Inject
    Clock clock;

    /**
     * Notes what the portal itself knows: released by customs, counted at the hub.
     *
     * @param code the status code that it stands for, such as {@code CCD}
     * @param at when it happened
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AirWaybillNumber awb, String code, Instant at) {
        Consignment consignment = consignments.lock(awb).orElseThrow(() -> consignments.unknown(awb));
        note(consignment, List.of(own(consignment, code, consignment.destination(), at)));
    }

    /**
     * Takes back that customs released it at one moment, which was typed wrongly, and notes another. What was said stays; it
     * counts no more.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void clearedAt(AirWaybillNumber awb, Instant was, Instant at) {
        Consignment consignment = consignments.lock(awb).orElseThrow(() -> consignments.unknown(awb));
        Instant now = clock.instant();
        TimeStated wrong = new TimeStated(Milestone.CLEARED, TimeStated.Basis.ACTUAL, was);
        String here = consignment.destination();
        JourneyChange moved = note(
                consignment,
                List.of(
                        own(consignment, MilestoneEvent.UNCLEARED, here, now, List.of(wrong)),
                        own(consignment, "CCD", here, at)));
        kept.clearedAnew(consignment, moved);
    }

    /** Others who say what happened to this waybill wait from here on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(AirWaybillNumber awb) {
        consignments.lock(awb).orElseThrow(() -> consignments.unknown(awb));
    }

    private MilestoneEvent own(Consignment consignment, String code, String place, Instant at) {
        return own(consignment, code, place, at, List.of());
    }

    private MilestoneEvent own(Consignment consignment, String code, String place, Instant at, List<TimeStated> times) {
        return new MilestoneEvent(
                code,
                "",
                Optional.empty(),
                place,
                at,
                consignment.pieces(),
                true,
                Source.PORTAL,
                clock.instant(),
                times);
    }

    /**
     * Works the state out anew after pieces were booked on other flights: what the carrier had confirmed was of the older
     * booking, and counts no more until it confirms again.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public JourneyChange altered(Consignment consignment) {
        List<MilestoneEvent> known = consignments.events(consignment.awb());
        if (known.stream().anyMatch(event -> event.code().equals(MilestoneEvent.BOOKED))) {
            Instant now = clock.instant();
            keep(consignment.awb(), own(consignment, MilestoneEvent.ALTERED, consignment.origin(), now), null, known);
        }
        return follow(consignment, known);
    }

    /** Notes events that no message brought, and works the state out anew. */
    public JourneyChange note(Consignment consignment, List<MilestoneEvent> events) {
        List<MilestoneEvent> known = consignments.events(consignment.awb());
        events.forEach(event -> keep(consignment.awb(), event, null, known));
        return follow(consignment, known);
    }

    /**
     * Keeps one event; false when it has been said before and was not taken back since.
     *
     * @param message the number of the raw message that said it; null when none did
     * @param known all that was said of this waybill; the event is added
     */
    public boolean keep(
            AirWaybillNumber awb, MilestoneEvent event, @Nullable Long message, List<MilestoneEvent> known) {
        if (known.stream().filter(event::saysTheSameAs).anyMatch(said -> said.countsAmong(known))) {
            return false;
        }
        consignments.add(new CarrierEvent(awb, event, message));
        known.add(event);
        return true;
    }

    /** Works the state out anew, from all that was said of the waybill; gives what has changed with it. */
    public JourneyChange follow(Consignment consignment, List<MilestoneEvent> known) {
        boolean leftBefore = consignment.left();
        Milestone stateBefore = consignment.state();
        Waypoint before = ConsignmentWaypoint.of(consignment.state(), consignment.furthest());
        JourneyChange moved = consignment.follow(progress(consignment, known));
        space.follow(consignment, moved.progress());
        kept.follow(consignment, moved, before);
        passed.follow(consignment, moved.progress(), stateBefore);
        if (!moved.before().equals(moved.now())) {
            supply.expect(SupplyKind.CONSIGNMENT_LINE, consignment.awb().number(), consignment.landing());
            moved.now().ifPresent(landing -> goodsMoved.fire(moved(consignment, landing)));
        }
        if (consignment.left() && !leftBefore) {
            receipts.expect(consignment);
            departed.fire(new ConsignmentDeparted(consignment.awb()));
        }
        bonds.look(consignment, known);
        return moved;
    }

    private static GoodsMoved moved(Consignment consignment, Instant landing) {
        Set<Sku> skus = consignment.lines().stream().map(ConsignmentLine::sku).collect(Collectors.toSet());
        return new GoodsMoved(skus, LocalDate.ofInstant(landing, Zones.CGO));
    }

    /** With the planned times of flights that the carrier took it with and that were not booked. */
    private Progress progress(Consignment consignment, List<MilestoneEvent> known) {
        Progress progress = MilestoneFold.of(consignment.shipment(), known);
        return space.alsoOn(consignment, progress) ? MilestoneFold.of(consignment.shipment(), known) : progress;
    }
}
