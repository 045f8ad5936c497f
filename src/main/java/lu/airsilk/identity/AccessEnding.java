package lu.airsilk.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import lu.airsilk.identity.access.AccessKind;
import lu.airsilk.identity.access.AccessToken;
import lu.airsilk.identity.access.Tokens;
import lu.airsilk.identity.access.User;
import lu.airsilk.identity.access.Users;
import lu.airsilk.platform.security.SecurityEvents;
import lu.airsilk.platform.security.SecurityKind;
import lu.airsilk.platform.security.SecurityMatter;
import lu.airsilk.shared.Refused;

/** Signs people and programs out: of one place, or of all at once when a phone is lost. */
@ApplicationScoped
public class AccessEnding {

    @Inject
    Users users;

    @Inject
    Tokens tokens;

    @Inject
    SecurityEvents events;

    @Inject
    CurrentActor actor;

    @Inject
    Event<AccountChanged> told;

    @Inject
    Clock clock;

    /** Ends a token or session, the reader's own or, by an administrator, anybody's; others' are unknown. */
    @Transactional
    @Allowed(
            value = {Role.CARRIER, Role.TILL},
            people = true)
    public long end(long id) {
        Instant now = clock.instant();
        AccessToken access = tokens.live(id, now)
                .filter(one -> one.user().equals(actor.user()) || actor.has(Role.ADMIN))
                .orElseThrow(() -> Refused.unknown("identity.accessUnknown", id));
        tokens.end(access, now, actor.user());
        events.reportDone(ended(access.kind()), SecurityMatter.TOKEN_ENDED.of(access.user(), id));
        tell(access.user());
        return id;
    }

    /** Ends all that the reader is signed in with, but this. */
    @Transactional
    @Allowed(
            value = {Role.CARRIER, Role.TILL},
            people = true)
    public void endMine() {
        User user = users.named(actor.user()).orElseThrow();
        user.signOut(clock.instant());
        user.keeps(actor.access());
        events.reportDone(SecurityKind.SESSION_ENDED, SecurityMatter.OTHERS_ENDED.of(user.name()));
    }

    /** Ends all that somebody is signed in with; their password stays. */
    @Transactional
    @Allowed(Role.ADMIN)
    public void endAll(String name) {
        users.named(name)
                .orElseThrow(() -> Refused.unknown("user.unknown", name))
                .signOut(clock.instant());
        events.reportDone(SecurityKind.SESSION_ENDED, SecurityMatter.ALL_ENDED.of(name));
        tell(name);
    }

    private static SecurityKind ended(AccessKind kind) {
        return kind == AccessKind.TOKEN ? SecurityKind.TOKEN_ENDED : SecurityKind.SESSION_ENDED;
    }

    private void tell(String user) {
        if (!user.equals(actor.user())) {
            told.fire(AccountChanged.of(user, "notice.signedOut", actor.user()));
        }
    }
}
