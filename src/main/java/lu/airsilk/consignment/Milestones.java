package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.logic.MilestoneEvent;
import lu.airsilk.consignment.logic.MilestoneFold;
import lu.airsilk.consignment.logic.Source;
import lu.airsilk.shared.AirWaybillNumber;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Takes in what happened to a consignment; its state follows from all that was said, whatever came first. */
@ApplicationScoped
public class Milestones {

    @Inject
    Consignments consignments;

    @Inject
    ExpectedReceipts receipts;

    @Inject
    Event<ConsignmentDeparted> departed;

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
        Consignment consignment = consignments.lock(awb).orElseThrow(() -> Refused.unknown("consignment.unknown", awb));
        MilestoneEvent event = new MilestoneEvent(
                code,
                "",
                Optional.empty(),
                consignment.destination(),
                at,
                consignment.pieces(),
                true,
                Source.PORTAL,
                clock.instant(),
                List.of());
        keep(awb, event, null);
        follow(consignment);
    }

    /** Keeps one event; false when it has been said before. */
    boolean keep(AirWaybillNumber awb, MilestoneEvent event, @Nullable RawMessage message) {
        boolean known = consignments.events(awb).stream().anyMatch(event::saysTheSameAs);
        if (!known) {
            consignments.add(new CarrierEvent(awb, event, message));
        }
        return !known;
    }

    /** Works the state out anew, after new events or a booking. */
    void follow(Consignment consignment) {
        boolean left =
                consignment.follow(MilestoneFold.of(consignment.shipment(), consignments.events(consignment.awb())));
        if (left) {
            receipts.expect(consignment);
            departed.fire(new ConsignmentDeparted(consignment.awb()));
        }
    }
}
