package lu.airsilk.consignment.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import lu.airsilk.consignment.receipt.Receipt;
import lu.airsilk.consignment.waybill.Consignments;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.shared.number.AirWaybillNumber;

/** Keeps what is handed out for carriers. */
@ApplicationScoped
public class HandingOut {

    @Inject
    Consignments consignments;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Keeps messages as handed out now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<SentRow> keep(AirWaybillNumber awb, List<DraftedMessage> drafted) {
        Receipt.Sitting hand = new Receipt.Sitting(actor.user(), clock.instant());
        List<SentMessage> sent =
                drafted.stream().map(each -> new SentMessage(awb, each, hand)).toList();
        sent.forEach(consignments::add);
        return sent.stream().map(SentMessage::row).toList();
    }
}
