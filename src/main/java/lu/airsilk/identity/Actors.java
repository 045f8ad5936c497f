package lu.airsilk.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lu.airsilk.identity.access.User;

/** As whom users act: an owner of stores with the stores that are theirs at this moment. */
@ApplicationScoped
public class Actors {

    @Inject
    KnownStores stores;

    public Actor of(User user) {
        return new Actor(
                user.name(), user.roles(), user.rights().owner().map(stores::of).orElseGet(user::stores));
    }
}
