package lu.airsilk.identity.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.access.Password;
import lu.airsilk.identity.access.PasswordRules;
import lu.airsilk.identity.access.Passwords;
import lu.airsilk.identity.access.User;
import lu.airsilk.identity.access.Users;

/** Lets the first people into an empty portal: nobody could make a link for them. */
@ApplicationScoped
public class Founding {

    @Inject
    Users users;

    @Inject
    Passwords passwords;

    @Inject
    PasswordRules rules;

    @Inject
    Clock clock;

    /** Adds them all or none; whoever shares a password shares its hash, which takes long to make. */
    @Transactional
    @Allowed
    public void found(List<FoundingUser> people) {
        found(people, passwords::hash);
    }

    /** The same with hashes made otherwise, as of a password that is no secret. */
    @Transactional
    @Allowed
    public void found(List<FoundingUser> people, Function<Password, String> hashing) {
        Map<String, String> hashes = new HashMap<>();
        for (FoundingUser one : people) {
            rules.check(one.password(), one.name());
            User user = new User(one.password().user(), one.name());
            user.mayAct(one.rights());
            user.hasPassword(
                    hashes.computeIfAbsent(one.password().text(), _ -> hashing.apply(one.password())), clock.instant());
            users.add(user);
        }
    }
}
