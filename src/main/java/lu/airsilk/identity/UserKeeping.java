package lu.airsilk.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import lu.airsilk.platform.ExpectedVersion;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.StoreCode;

/** Keeps the list of those who may sign in. */
@ApplicationScoped
public class UserKeeping {

    @Inject
    Users users;

    @Inject
    Passwords passwords;

    @Inject
    ExpectedVersion expected;

    @Inject
    CurrentActor actor;

    /** Adds a user; refused when the name is taken, the password too weak, or role and stores do not fit. */
    @Transactional
    @Allowed(Role.ADMIN)
    public String add(NewUser draft) {
        if (users.named(draft.user()).isPresent()) {
            throw new Refused(Refusal.of("user.taken", draft.user()));
        }
        User user = new User(draft.user(), draft.name(), passwords.hash(draft.password()));
        user.mayAct(draft.roles(), draft.stores());
        users.add(user);
        return user.name();
    }

    /** Changes what a user may do, from their next request on. */
    @Transactional
    @Allowed(Role.ADMIN)
    public void change(String name, String fullName, Set<Role> roles, Set<StoreCode> stores) {
        User user = toChange(name);
        user.rename(fullName);
        user.mayAct(roles, stores);
    }

    /** Shuts a user out, from their next request on. Nobody shuts themselves out. */
    @Transactional
    @Allowed(Role.ADMIN)
    public void disable(String name) {
        if (name.equals(actor.user())) {
            throw new Refused(Refusal.of("user.self", name));
        }
        toChange(name).disable();
    }

    @Transactional
    @Allowed(Role.ADMIN)
    public void enable(String name) {
        toChange(name).enable();
    }

    /** Gives a user another password. */
    @Transactional
    @Allowed(Role.ADMIN)
    public void resetPassword(String name, String password) {
        toChange(name).hasPassword(passwords.hash(password));
    }

    private User toChange(String name) {
        User user = users.named(name).orElseThrow(() -> Refused.unknown("user.unknown", name));
        expected.check(user);
        return user;
    }
}
