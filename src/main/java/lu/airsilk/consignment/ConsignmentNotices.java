package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.shared.AirWaybillNumber;
import lu.airsilk.shared.Reason;

/** Tells the hub what is coming, and the import desk what did not go as booked. */
@ApplicationScoped
class ConsignmentNotices {

    @Inject
    Notifying notifying;

    void departed(@Observes ConsignmentDeparted departed) {
        notifying.tell(Audience.all(Role.HUB), Reason.of("notice.departed", departed.awb()), pageOf(departed.awb()));
        notifying.tell(
                Audience.all(Role.ALLOCATION), Reason.of("notice.inTheAir", departed.awb()), pageOf(departed.awb()));
    }

    void posted(@Observes ReceiptPosted posted) {
        differences(posted.awb(), posted.cases());
    }

    void bonded(@Observes ReceivedInBond received) {
        differences(received.awb(), received.cases());
    }

    private void differences(AirWaybillNumber awb, List<String> cases) {
        if (!cases.isEmpty()) {
            notifying.tell(Audience.all(Role.IMPORT), Reason.of("notice.differences", awb, cases.size()), pageOf(awb));
        }
    }

    /** A carrier's message said something odd; who pasted it themselves has read that already. */
    void odd(Taken taken) {
        taken.awbs().stream()
                .findFirst()
                .ifPresent(awb -> notifying.tell(
                        Audience.all(Role.IMPORT),
                        Reason.of("notice.finding", awb, taken.findings().size()),
                        "/consignment/message-list.xhtml"));
    }

    private static String pageOf(AirWaybillNumber awb) {
        return "/consignment/consignment-view.xhtml?awb=" + awb;
    }
}
