package lu.airsilk.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    KnownStores stores;

    @Inject
    ExpectedVersion expected;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Adds a user; refused when the name is taken, the password too weak, or role and stores do not fit. */
    @Transactional
    @Allowed(Role.ADMIN)
    public String add(NewUser draft) {
        return add(draft, passwords.hash(draft.password()));
    }

    /** Adds several users or none of them; whoever shares a password shares its hash, which takes long to make. */
    @Transactional
    @Allowed(Role.ADMIN)
    public void addAll(List<NewUser> drafts) {
        Map<String, String> hashes = new HashMap<>();
        drafts.forEach(draft ->
                add(draft, hashes.computeIfAbsent(draft.password().text(), _ -> passwords.hash(draft.password()))));
    }

    private String add(NewUser draft, String hash) {
        if (users.named(draft.user()).isPresent()) {
            throw new Refused(Refusal.of("user.taken", draft.user()).at("user"));
        }
        User user = new User(draft.user(), draft.name(), hash);
        user.mayAct(draft.roles(), known(draft.stores()));
        users.add(user);
        return user.name();
    }

    /** Changes what a user may do, from their next request on. Nobody takes the administration from themselves. */
    @Transactional
    @Allowed(Role.ADMIN)
    public void change(String name, String fullName, Set<Role> roles, Set<StoreCode> stores) {
        refuseSelf(name.equals(actor.user()) && !roles.contains(Role.ADMIN), name);
        User user = toChange(name);
        user.rename(fullName);
        user.mayAct(roles, known(stores));
    }

    /** Shuts a user out, from their next request on. Nobody shuts themselves out. */
    @Transactional
    @Allowed(Role.ADMIN)
    public void disable(String name) {
        refuseSelf(name.equals(actor.user()), name);
        toChange(name).disable(clock.instant());
    }

    @Transactional
    @Allowed(Role.ADMIN)
    public void enable(String name) {
        toChange(name).enable();
    }

    /** Gives a user another password; whoever signed in with the old one is out. */
    @Transactional
    @Allowed(Role.ADMIN)
    public void resetPassword(Password password) {
        toChange(password.user()).hasPassword(passwords.hash(password), clock.instant());
    }

    private Set<StoreCode> known(Set<StoreCode> codes) {
        stores.unknown(codes).stream().sorted().findFirst().ifPresent(code -> {
            throw new Refused(Refusal.of("store.unknown", code).at("stores"));
        });
        return codes;
    }

    /** The last administrator would otherwise lock everybody out. */
    private static void refuseSelf(boolean self, String name) {
        Refused.unless(!self, "user.self", name);
    }

    private User toChange(String name) {
        User user = users.named(name).orElseThrow(() -> Refused.unknown("user.unknown", name));
        expected.check(user);
        return user;
    }
}
