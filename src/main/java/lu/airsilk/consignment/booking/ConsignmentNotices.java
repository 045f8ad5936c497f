package lu.airsilk.consignment.booking;

import static lu.airsilk.consignment.GoodsInTheAir.pageOf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.ReceiptPosted;
import lu.airsilk.consignment.receipt.ReceivedInBond;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.ConsignmentDeparted;
import lu.airsilk.consignment.waybill.FiledLine;
import lu.airsilk.consignment.waybill.JourneyChange;
import lu.airsilk.consignment.waybill.rule.FlagKind;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.AirWaybillNumber;

/** Tells the hub what is coming, and the import desk what did not go as booked. */
@ApplicationScoped
public class ConsignmentNotices {

    @Inject
    Notifying notifying;

    @Inject
    ReservationsOnConsignments reservations;

    void departed(@Observes ConsignmentDeparted departed) {
        notifying.tell(Audience.all(Role.HUB), Reason.of("notice.departed", departed.awb()), pageOf(departed.awb()));
    }

    void posted(@Observes ReceiptPosted posted) {
        differences(posted.awb(), posted.discrepancies());
    }

    void bonded(@Observes ReceivedInBond received) {
        differences(received.awb(), received.discrepancies());
    }

    private void differences(AirWaybillNumber awb, List<String> discrepancies) {
        if (!discrepancies.isEmpty()) {
            notifying.tell(
                    Audience.all(Role.IMPORT), Reason.of("notice.differences", awb, discrepancies.size()), pageOf(awb));
        }
    }

    /** A carrier's message said something odd; who pasted it themselves has read that already. */
    public void odd(AirWaybillNumber awb, int findings) {
        notifying.tell(
                Audience.all(Role.IMPORT),
                Reason.of("notice.finding", awb, findings),
                "/consignment/message-list.xhtml");
    }

    /** The carrier said something new: import hears what went wrong, allocation and the stores that wait, when it lands. */
    public void moved(Consignment consignment, JourneyChange moved) {
        moved.raised().stream()
                .filter(flag -> flag.kind() != FlagKind.FLIGHT_CANCELLED)
                .forEach(flag -> notifying.tell(
                        Audience.all(Role.IMPORT),
                        Reason.of("notice.flag." + flag.kind(), consignment.awb(), flag.pieces()),
                        pageOf(consignment.awb())));
        if (moved.concernsStores()) {
            landsAnew(consignment.awb(), moved.now());
        }
    }

    /** The booking was taken back: allocation and the stores that wait know that their goods have no flight. */
    void withdrawn(AirWaybillNumber awb, List<FiledLine.Waiting> waiting, String reason) {
        notifying.tell(Audience.all(Role.ALLOCATION), Reason.of("notice.withdrawn", awb, reason), pageOf(awb));
        waiting.forEach(store -> tellWithoutFlight(store));
    }

    private void tellWithoutFlight(FiledLine.Waiting waiting) {
        notifying.tell(
                Audience.store(waiting.store()),
                Reason.of("notice.waitsForFlightStore", waiting.units().value(), "–"),
                "/order/order-list.xhtml");
    }

    private void landsAnew(AirWaybillNumber awb, Optional<Instant> landing) {
        String what = landing.isPresent() ? "notice.landsAnew" : "notice.waitsForFlight";
        String at = landing.map(Zones::atCgo).orElse("–");
        notifying.tell(Audience.all(Role.ALLOCATION), Reason.of(what, awb, at), pageOf(awb));
        reservations
                .waiting(awb)
                .forEach(waiting -> notifying.tell(
                        Audience.store(waiting.store()),
                        Reason.of(what + "Store", waiting.units().value(), at),
                        "/order/order-list.xhtml"));
    }
}
