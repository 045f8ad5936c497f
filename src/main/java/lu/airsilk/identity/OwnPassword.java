package lu.airsilk.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** A person's own password, changed by that person. */
@ApplicationScoped
public class OwnPassword {

    @Inject
    Users users;

    @Inject
    Tokens tokens;

    @Inject
    Passwords passwords;

    @Inject
    FailedSignIns failures;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Takes the new password and ends all sessions and tokens of the person but the one that asks; refused when the old
     * one is wrong, which counts as a failed sign-in, or when nothing would change.
     *
     * @param token with which the request came; empty when it came with a session
     * @return the moment up to which everything that began is out
     */
    @Transactional
    @Allowed(value = Role.CARRIER, people = true)
    public Instant change(TypedPassword old, Password next, String token) {
        String name = actor.user();
        // the account's failures brake here; its own name stands for the address, which is the same for a whole store
        failures.count(name, name);
        User user = users.named(name).orElseThrow();
        if (!passwords.fits(old.text(), user.passwordHash())) {
            throw new Refused(Refusal.of("user.oldPassword").at("old"));
        }
        failures.giveBack(name, name);
        if (Password.normal(old.text()).equals(next.text())) {
            throw new Refused(Refusal.of("user.samePassword").at("password"));
        }
        Instant now = clock.instant();
        user.hasPassword(passwords.hash(next), now);
        tokens.live(token, now).map(AccessToken::hash).ifPresent(user::keeps);
        return now;
    }
}
