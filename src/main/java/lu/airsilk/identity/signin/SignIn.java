package lu.airsilk.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.Actors;
import lu.airsilk.identity.NewUser;
import lu.airsilk.identity.access.Passwords;
import lu.airsilk.identity.access.Tokens;
import lu.airsilk.identity.access.User;
import lu.airsilk.identity.access.Users;
import lu.airsilk.platform.Caller;
import lu.airsilk.platform.security.SecurityEvents;
import lu.airsilk.platform.security.SecurityKind;
import lu.airsilk.platform.security.SecurityMatter;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** The door: who somebody is, by password or by token. */
@ApplicationScoped
public class SignIn {

    @Inject
    Users users;

    @Inject
    Actors actors;

    @Inject
    Tokens tokens;

    @Inject
    Passwords passwords;

    @Inject
    FailedSignIns failures;

    @Inject
    KnownBrowsers browsers;

    @Inject
    SecurityEvents seen;

    @Inject
    Clock clock;

    /**
     * The actor behind a name and a password. A wrong name takes as long and reads the same as a wrong password; after
     * too many failures of the account or the address it is refused for a while without a look at the password, unless it
     * comes from a browser with which the person has signed in before.
     *
     * @param typed the name, whatever the case of its letters: one account is braked as one
     * @param marks what the browser keeps of {@link KnownBrowsers}; empty for none
     */
    public Actor byPassword(String typed, String password, String marks) {
        String name = NewUser.signInName(typed);
        String address = Caller.current().address();
        Optional<String> device = browsers.device(name, marks);
        brake(name, address, device);
        Optional<User> named = users.named(name);
        Optional<User> user = named.filter(found -> !found.disabled());
        boolean fits;
        try {
            fits = fits(password, user, device.isPresent());
        } catch (Refused busy) {
            giveBack(name, address, device); // nobody has looked at it
            throw busy;
        }
        if (!fits) {
            report(SecurityKind.SIGN_IN_FAILED, named, failed(named));
            throw new Refused(Refused.Kind.STRANGER, Refusal.of("identity.wrongPassword"));
        }
        giveBack(name, address, device);
        report(SecurityKind.SIGN_IN, named, SecurityMatter.SIGNED_IN);
        return actors.of(user.orElseThrow());
    }

    private boolean fits(String password, Optional<User> user, boolean knownBrowser) {
        return user.map(found -> passwords.fits(password, found, knownBrowser))
                .orElseGet(() -> passwords.fitsNobody(password));
    }

    private void giveBack(String name, String address, Optional<String> device) {
        device.ifPresentOrElse(failures::giveBackKnown, () -> failures.giveBack(name, address));
    }

    private void brake(String name, String address, Optional<String> device) {
        try {
            device.ifPresentOrElse(failures::countKnown, () -> failures.count(name, address));
        } catch (Refused tooMany) {
            report(SecurityKind.SIGN_IN_BRAKED, users.named(name), SecurityMatter.TOO_MANY_TRIES);
            throw tooMany;
        }
    }

    /** For those who watch over the door; whoever stands before it is always told the same. */
    private static SecurityMatter failed(Optional<User> named) {
        return named.map(user -> user.disabled() ? SecurityMatter.SHUT_OUT_TRIED : SecurityMatter.WRONG_PASSWORD)
                .orElse(SecurityMatter.NO_SUCH_NAME);
    }

    /** What nobody is called is not written down: many a password is typed in the place of the name. */
    private void report(SecurityKind kind, Optional<User> named, SecurityMatter matter) {
        seen.report(
                kind,
                named.map(User::name).orElse(""),
                matter.of(Caller.current().asked()));
    }
}
