package lu.airsilk.consignment.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.message.MessageKind;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;

/** Makes our messages to the carrier and hands them out; each that went out is kept as it went. */
@ApplicationScoped
public class CarrierMail {

    @Inject
    WaybillDrafts drafts;

    @Inject
    HandingOut outbox;

    /** Hands out the FWB/16 of a booked consignment. */
    @Transactional
    @Allowed(Role.IMPORT)
    public List<SentRow> handOutMaster(AirWaybillNumber awb) {
        return outbox.keep(awb, List.of(new DraftedMessage(MessageKind.FWB, "", drafts.master(awb))));
    }

    /** Hands out the FHL/5 of each of its houses; refused when it has none. */
    @Transactional
    @Allowed(Role.IMPORT)
    public List<SentRow> handOutHouses(AirWaybillNumber awb) {
        List<DraftedMessage> all = drafts.drafted(awb);
        Refused.unless(!all.isEmpty(), "consignment.noHouses", awb);
        return outbox.keep(awb, all);
    }
}
