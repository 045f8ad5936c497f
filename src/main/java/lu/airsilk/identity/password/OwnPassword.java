package lu.airsilk.identity.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import lu.airsilk.identity.AccountChanged;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.access.Password;
import lu.airsilk.identity.access.PasswordRules;
import lu.airsilk.identity.access.Passwords;
import lu.airsilk.identity.access.User;
import lu.airsilk.identity.access.Users;
import lu.airsilk.identity.signin.FailedSignIns;
import lu.airsilk.platform.security.SecurityEvents;
import lu.airsilk.platform.security.SecurityKind;
import lu.airsilk.platform.security.SecurityMatter;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** A person's own password, changed by that person. */
@ApplicationScoped
public class OwnPassword {

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
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Takes the new password and ends all that the person is signed in with but what asks; refused when the old one is
     * wrong, which counts as a failed sign-in, or when nothing would change.
     */
    @Transactional
    @Allowed(
            value = {Role.CARRIER, Role.TILL},
            people = true)
    public void change(TypedPassword old, Password next) {
        User user = user();
        Refused.together(() -> prove(old, user), () -> suit(next, old, user));
        user.hasPassword(passwords.hash(next), clock.instant());
        user.keeps(actor.access());
        events.reportDone(SecurityKind.PASSWORD_CHANGED, SecurityMatter.OWN_PASSWORD.of(actor.user()));
        told.fire(AccountChanged.of(actor.user(), "notice.ownPassword"));
    }

    /**
     * Refuses at once all that is wrong about both. A look and no command: it leaves the command's key alone, but counts
     * a wrong old password as a failed sign-in, as the change itself does.
     */
    @Allowed(
            value = {Role.CARRIER, Role.TILL},
            people = true)
    public void look(TypedPassword old, String next) {
        User user = user();
        Refused.together(() -> prove(old, user), () -> suit(new Password(actor.user(), next), old, user));
    }

    private User user() {
        return users.named(actor.user()).orElseThrow();
    }

    private void prove(TypedPassword old, User user) {
        String name = actor.user();
        // the account's failures brake here; its own name stands for the address, which is the same for a whole store
        failures.count(name, name);
        if (!passwords.fits(old.text(), user, true)) {
            throw new Refused(Refusal.of("user.oldPassword").at("old"));
        }
        failures.giveBack(name, name);
    }

    private void suit(Password next, TypedPassword old, User user) {
        if (Password.normal(old.text()).equals(next.text())) {
            throw new Refused(Refusal.of("user.samePassword").at("password"));
        }
        rules.check(next, user.fullName());
    }
}
