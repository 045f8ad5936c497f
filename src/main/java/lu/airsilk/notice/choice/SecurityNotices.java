package lu.airsilk.notice.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.SecurityPiledUp;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.shared.Reason;

/** Calls the administrators to the door when somebody is stopped there again and again. */
@ApplicationScoped
class SecurityNotices {

    @Inject
    Notifying notifying;

    void call(@Observes SecurityPiledUp door) {
        notifying.tell(
                Audience.all(Role.ADMIN),
                new Reason("notice.securityPiledUp", List.of("" + door.times())),
                "/identity/security-events.xhtml");
    }
}
