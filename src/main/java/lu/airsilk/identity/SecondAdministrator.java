package lu.airsilk.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import lu.airsilk.identity.access.OneTimeLink;
import lu.airsilk.identity.access.User;
import lu.airsilk.identity.access.Users;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.security.SecurityEvents;
import lu.airsilk.platform.security.SecurityKind;
import lu.airsilk.platform.security.SecurityMatter;
import lu.airsilk.shared.Refused;

/** The second pair of eyes: an administrator other than the one who asked, and than the one whom it is about. */
@ApplicationScoped
public class SecondAdministrator {

    @Inject
    Users users;

    @Inject
    ExpectedVersion expected;

    @Inject
    SecurityEvents events;

    @Inject
    CurrentActor actor;

    @Inject
    Event<AccountChanged> told;

    /** Approves the rights and the link that others have asked for; refused when only oneself has. */
    @Transactional
    @Allowed(Role.ADMIN)
    public void approve(String name) {
        User user = waiting(name);
        boolean mine = name.equals(actor.user());
        var rights = user.asked().filter(asked -> !mine && !asked.by().equals(actor.user()));
        var link = user.link().filter(one -> !mine && one.waits() && !one.by().equals(actor.user()));
        Refused.unless(rights.isPresent() || link.isPresent(), "user.secondIsAnother", name);
        rights.ifPresent(user::approve);
        if (user.asked().isEmpty()) {
            link.ifPresent(OneTimeLink::approve);
        }
        events.reportDone(SecurityKind.RIGHTS_CHANGED, SecurityMatter.RIGHTS_APPROVED.of(name, user.roles()));
        told.fire(AccountChanged.of(name, "notice.rightsApproved", actor.user()));
    }

    /** Takes back what was asked for, by whomever. */
    @Transactional
    @Allowed(Role.ADMIN)
    public void withdraw(String name) {
        waiting(name).withdraw();
        events.reportDone(SecurityKind.RIGHTS_CHANGED, SecurityMatter.RIGHTS_WITHDRAWN.of(name));
    }

    private User waiting(String name) {
        User user = users.named(name).orElseThrow(() -> Refused.unknown("user.unknown", name));
        expected.check(user);
        if (!user.waits()) {
            throw Refused.conflict("user.nothingWaits", name);
        }
        return user;
    }
}
