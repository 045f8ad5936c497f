package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lu.airsilk.consignment.waybill.ConsignmentDeparted;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.AirWaybillNumber;

/** Asks those who share goods to share what has left for the hub, until they have. */
@ApplicationScoped
public class GoodsInTheAir {

    private static final String CODE = "notice.inTheAir";

    @Inject
    Notifying notifying;

    void departed(@Observes ConsignmentDeparted departed) {
        notifying.tell(Audience.all(Role.ALLOCATION), Reason.of(CODE, departed.awb()), pageOf(departed.awb()));
    }

    /** They are shared, so nobody has to be asked for it any more. */
    public void shared(AirWaybillNumber awb) {
        notifying.done(pageOf(awb), CODE);
    }

    /** Where notices of a consignment say to look. */
    public static String pageOf(AirWaybillNumber awb) {
        return "/consignment/consignment-view.xhtml?awb=" + awb;
    }
}
