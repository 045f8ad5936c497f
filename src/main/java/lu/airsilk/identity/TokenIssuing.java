package lu.airsilk.identity;

import static lu.airsilk.identity.Role.CARRIER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Gives tokens to programs that have proven who they are. */
@ApplicationScoped
public class TokenIssuing {

    private static final Duration LIFE = Duration.ofHours(12);

    @Inject
    Tokens tokens;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** A token for the current actor, good for twelve hours. */
    @Transactional
    @Allowed(value = CARRIER, people = true)
    public IssuedToken issue() {
        Instant now = clock.instant();
        Instant expiresAt = now.plus(LIFE);
        return new IssuedToken(tokens.issue(actor.user(), now, expiresAt), expiresAt);
    }
}
