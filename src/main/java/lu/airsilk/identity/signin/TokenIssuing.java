package lu.airsilk.identity.signin;

import static lu.airsilk.identity.Role.CARRIER;
import static lu.airsilk.identity.Role.TILL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.access.AccessToken;
import lu.airsilk.identity.access.Tokens;
import lu.airsilk.identity.access.Whence;
import lu.airsilk.platform.Caller;
import lu.airsilk.platform.Node;
import lu.airsilk.platform.security.SecurityEvents;
import lu.airsilk.platform.security.SecurityKind;
import lu.airsilk.platform.security.SecurityMatter;

/** Gives tokens to programs, and cookies to browsers, whose users have proven who they are. */
@ApplicationScoped
public class TokenIssuing {

    @Inject
    Tokens tokens;

    @Inject
    Node node;

    @Inject
    SecurityEvents events;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** A token for the current actor, good for twelve hours. */
    @Transactional
    @Allowed(
            value = {CARRIER, TILL},
            people = true)
    public IssuedToken issue(String device) {
        events.reportDone(SecurityKind.TOKEN_MADE, SecurityMatter.TOKEN_MADE.of(device));
        return issued(device, "");
    }

    /** The cookie of a session of the current actor on this node; the session may end earlier. */
    @Transactional
    @Allowed(
            value = {CARRIER, TILL},
            people = true)
    public IssuedToken session(String device) {
        return issued(device, node.name());
    }

    private IssuedToken issued(String device, String keeper) {
        Whence whence = new Whence(Caller.current().address(), device, keeper);
        Instant now = clock.instant();
        return new IssuedToken(tokens.issue(actor.user(), now, whence), now.plus(AccessToken.LIFE));
    }
}
