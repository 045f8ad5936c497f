package lu.airsilk.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Who people are, for those who speak to them by name. */
@ApplicationScoped
public class People {

    @Inject
    Users users;

    /** Everybody who may sign in, by name. */
    public List<Actor> all() {
        return users.active().stream().map(User::actor).toList();
    }

    /** Somebody who may sign in and is called so. */
    public Optional<Actor> named(String name) {
        return users.named(name).filter(user -> !user.disabled()).map(User::actor);
    }
}
