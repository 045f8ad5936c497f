package lu.airsilk.consignment.outgoing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.jspecify.annotations.Nullable;

/** Our messages to the carrier of a consignment: handed out here, and what was handed out before. */
@Named
@RequestScoped
public class CarrierMailPage {

    @Inject
    CarrierMail mail;

    @Inject
    WaybillDrafts drafts;

    @Inject
    OutboxBook outbox;

    @Inject
    CurrentActor actor;

    private @Nullable List<SentRow> sent;
    private @Nullable String unsaid;

    /** What was handed out, the newest first; read once for a page. */
    public List<SentRow> sent(AirWaybillNumber awb) {
        if (sent == null) {
            sent = outbox.of(awb);
        }
        return sent;
    }

    /** Says which customs codes the messages do not carry; empty when they carry all. */
    public String unsaid(AirWaybillNumber awb) {
        if (unsaid == null) {
            List<String> codes = drafts.unsaid(awb);
            unsaid = codes.isEmpty()
                    ? ""
                    : PageWords.say("carrierMail.unsaid", WaybillDrafts.MOST_CODES, String.join(", ", codes));
        }
        return unsaid;
    }

    public String handOutMaster(AirWaybillNumber awb) {
        return told(mail.handOutMaster(awb), awb);
    }

    public String handOutHouses(AirWaybillNumber awb) {
        return told(mail.handOutHouses(awb), awb);
    }

    private static String told(List<SentRow> handedOut, AirWaybillNumber awb) {
        PageWords.done("carrierMail.done", handedOut.getFirst().kind(), handedOut.size());
        return "/consignment/consignment-view.xhtml?faces-redirect=true&tab=papers&awb=" + awb;
    }

    public boolean isMayHandOut() {
        return actor.has(Role.IMPORT);
    }
}
