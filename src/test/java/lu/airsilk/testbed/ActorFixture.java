package lu.airsilk.testbed;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.number.StoreCode;

/** Who calls the services in a test that runs inside the server; holds until another is named or the test ends. */
@Dependent
public class ActorFixture {

    @Inject
    CurrentActor current;

    /** Staff with these roles, under a name of their own: {@code test.buyer}. */
    public void is(Role first, Role... more) {
        var roles = new HashSet<>(Set.of(more));
        roles.add(first);
        current.is(new Actor("test." + first.name().toLowerCase(Locale.ROOT), roles, Set.of()));
    }

    /** Somebody of one store. */
    public void isStore(StoreCode store) {
        current.is(new Actor("test.store", Set.of(Role.STORE), Set.of(store)));
    }
}
