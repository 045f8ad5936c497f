package lu.airsilk.sample.desk;

import java.util.Set;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.Role;

/** The sample company's people as actors. */
public final class Staff {

    private Staff() {}

    public static Actor is(String user, Role role) {
        return new Actor(user, Set.of(role), Set.of());
    }
}
