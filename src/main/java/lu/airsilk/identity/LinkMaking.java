package lu.airsilk.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import lu.airsilk.identity.access.LinkCodes;
import lu.airsilk.identity.access.OneTimeLink;
import lu.airsilk.identity.access.Tokens;
import lu.airsilk.identity.access.User;
import lu.airsilk.identity.access.Users;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.security.SecurityEvents;
import lu.airsilk.platform.security.SecurityKind;
import lu.airsilk.platform.security.SecurityMatter;
import lu.airsilk.shared.Refused;

/** Makes the one-time links with which people set their passwords, so that no administrator knows one. */
@ApplicationScoped
public class LinkMaking {

    @Inject
    Users users;

    @Inject
    FourEyes fourEyes;

    @Inject
    LinkCodes codes;

    @Inject
    ExpectedVersion expected;

    @Inject
    Event<AccountChanged> told;

    @Inject
    SecurityEvents events;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * A new link; those of before open nothing any more, the password so far stays until another is set. The person is
     * told.
     */
    @Transactional
    @Allowed(Role.ADMIN)
    public MadeLink link(String name) {
        User user = users.named(name).orElseThrow(() -> Refused.unknown("user.unknown", name));
        expected.check(user);
        boolean waits =
                user.asked().isPresent() || (user.passwordHash().isPresent() && fourEyes.need(user, user.roles()));
        told.fire(AccountChanged.of(name, "notice.linkMade", actor.user()));
        return make(user, waits);
    }

    /** The link that a user has; within the command that needs one. */
    MadeLink make(User user, boolean waits) {
        String fresh = codes.fresh();
        OneTimeLink link = new OneTimeLink(Tokens.hash(codes.code(fresh)), actor.user(), clock.instant(), waits);
        user.getsLink(link);
        SecurityMatter matter = waits ? SecurityMatter.LINK_ASKED : SecurityMatter.LINK_MADE;
        events.reportDone(SecurityKind.RIGHTS_CHANGED, matter.of(user.name()));
        if (waits) {
            told.fire(AccountChanged.toAdministrators(user.name(), "notice.secondWanted", actor.user(), user.name()));
        }
        return new MadeLink(user.name(), fresh, link.until(), waits);
    }
}
