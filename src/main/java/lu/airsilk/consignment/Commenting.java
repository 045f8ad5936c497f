package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.shared.AirWaybillNumber;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;

/** Remarks of people on a consignment. */
@ApplicationScoped
public class Commenting {

    @Inject
    Consignments consignments;

    @Inject
    CurrentActor actor;

    @Inject
    Notifying notifying;

    @Inject
    Clock clock;

    /** Keeps a remark; whoever of staff it names by {@code @role} is told. */
    @Transactional
    @Allowed({Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.QUALITY})
    public void say(AirWaybillNumber awb, String words) {
        Consignment remarked = consignments.find(awb).orElseThrow(() -> Refused.unknown("consignment.unknown", awb));
        consignments.add(new ConsignmentComment(remarked.awb(), words, actor.user(), clock.instant()));
        CommentRow.named(words)
                .forEach(role -> notifying.tell(
                        Audience.all(role),
                        Reason.of("notice.named", actor.user(), awb),
                        "/consignment/consignment-view.xhtml?tab=comments&awb=" + awb));
    }
}
