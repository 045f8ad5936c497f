package lu.airsilk.identity.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.identity.AccountChanged;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.access.OneTimeLink;
import lu.airsilk.identity.access.Password;
import lu.airsilk.identity.access.PasswordRules;
import lu.airsilk.identity.access.Passwords;
import lu.airsilk.identity.access.Tokens;
import lu.airsilk.identity.access.User;
import lu.airsilk.identity.access.Users;
import lu.airsilk.identity.signin.FailedSignIns;
import lu.airsilk.platform.Caller;
import lu.airsilk.platform.security.SecurityEvents;
import lu.airsilk.platform.security.SecurityKind;
import lu.airsilk.platform.security.SecurityMatter;
import lu.airsilk.shared.Refused;

/** Opens a one-time link: whoever holds it is taken for the one whom it was made for, for this once. */
@ApplicationScoped
public class LinkUse {

    @Inject
    Users users;

    @Inject
    Passwords passwords;

    @Inject
    PasswordRules rules;

    @Inject
    Event<AccountChanged> told;

    @Inject
    FailedSignIns failures;

    @Inject
    SecurityEvents events;

    @Inject
    Clock clock;

    /** Whose link it is; unknown when it never was one or another one has taken its place. */
    public Actor holder(String code) {
        return new Actor(user(code).name(), Set.of(Role.SYSTEM), Set.of());
    }

    /** The same, refused when the link opens nothing any more or not yet. */
    public Actor opener(String code) {
        checked(user(code));
        return holder(code);
    }

    /** Sets the password of the link's holder; all that was signed in with another one is over. */
    @Transactional
    @Allowed
    public String use(String code, Password password) {
        User user = user(code);
        OneTimeLink link = checked(user);
        rules.check(password, user.fullName());
        Instant now = clock.instant();
        link.use(now);
        user.hasPassword(passwords.hash(password), now);
        events.reportDone(SecurityKind.PASSWORD_CHANGED, SecurityMatter.PASSWORD_BY_LINK.of(user.name(), link.by()));
        told.fire(AccountChanged.of(user.name(), "notice.passwordSet", link.by()));
        return user.name();
    }

    /** Counted before it is looked for, as a password is: whoever guesses codes is braked and seen. */
    private User user(String code) {
        if (code.isEmpty()) {
            throw Refused.unknown("link.unknown"); // nobody guesses with nothing
        }
        Caller caller = Caller.current();
        try {
            failures.countNameless(caller.address());
        } catch (Refused tooMany) {
            events.report(SecurityKind.SIGN_IN_BRAKED, "", SecurityMatter.TOO_MANY_TRIES.of(caller.asked()));
            throw tooMany;
        }
        Optional<User> user = users.withLink(Tokens.hash(code)).filter(found -> !found.disabled());
        if (user.isEmpty()) {
            events.report(SecurityKind.SIGN_IN_FAILED, "", SecurityMatter.WRONG_LINK.of(caller.asked()));
            throw Refused.unknown("link.unknown");
        }
        failures.giveBackNameless(caller.address());
        return user.get();
    }

    private OneTimeLink checked(User user) {
        OneTimeLink link = user.link().orElseThrow();
        refuseUnless(!link.used(), "link.used");
        refuseUnless(link.isOpen(clock.instant()), "link.over");
        refuseUnless(!link.waits(), "link.waits");
        return link;
    }

    private static void refuseUnless(boolean holds, String code) {
        if (!holds) {
            throw Refused.conflict(code);
        }
    }
}
