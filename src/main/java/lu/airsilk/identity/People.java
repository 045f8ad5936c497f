package lu.airsilk.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.identity.access.Users;
import lu.airsilk.shared.number.StoreCode;

/** Who people are, for those who speak to them by name. */
@ApplicationScoped
public class People {

    /**
     * Everybody, as {@code u} with {@code name}, {@code roles}, {@code stores} and {@code disabled}, for a statement of those
     * who tell people: each command tells some, and finds whom in one step.
     */
    public static final String EVERYBODY = "User u";

    @Inject
    Users users;

    @Inject
    Actors actors;

    @Inject
    CurrentActor actor;

    /** Who may sign in, has one of these roles, and is not bound to other stores than this; by name. */
    public List<Actor> of(Set<Role> roles, StoreCode store) {
        return users.active(roles, store).stream().map(actors::of).toList();
    }

    /** Who may sign in and owns this store; by name. */
    public List<Actor> owners(StoreCode store) {
        return users.owners().stream()
                .map(actors::of)
                .filter(owner -> owner.stores().contains(store))
                .toList();
    }

    /** Who may appoint people, but who asks; by name. */
    public List<String> otherAdministrators() {
        return users.administratorsBut(actor.user());
    }

    /** The name by which people call whoever signs in so; that itself for a program, and for whom nobody knows. */
    public String calledOf(String name) {
        return users.fullName(name).orElse(name);
    }

    /** Somebody who may sign in and is called so. */
    public Optional<Actor> named(String name) {
        return users.named(name).filter(user -> !user.disabled()).map(actors::of);
    }
}
