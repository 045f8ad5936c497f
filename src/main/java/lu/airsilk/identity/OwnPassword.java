package lu.airsilk.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import lu.airsilk.platform.SecurityEvents;
import lu.airsilk.platform.SecurityKind;
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
    @Allowed(value = Role.CARRIER, people = true)
    public void change(TypedPassword old, Password next) {
        String name = actor.user();
        // the account's failures brake here; its own name stands for the address, which is the same for a whole store
        failures.count(name, name);
        User user = users.named(name).orElseThrow();
        if (!passwords.fits(old.text(), user, true)) {
            throw new Refused(Refusal.of("user.oldPassword").at("old"));
        }
        failures.giveBack(name, name);
        if (Password.normal(old.text()).equals(next.text())) {
            throw new Refused(Refusal.of("user.samePassword").at("password"));
        }
        rules.check(next, user.fullName());
        user.hasPassword(passwords.hash(next), clock.instant());
        user.keeps(actor.access());
        events.reportDone(SecurityKind.PASSWORD_CHANGED, name);
        told.fire(AccountChanged.of(name, "notice.ownPassword"));
    }
}
