package lu.airsilk.identity.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;

/**
 * In the portals that tests share a password's hash is made as everywhere, but of as few rounds as the server takes by
 * itself: a run signs in a thousand times. {@link PasswordsTest} holds how many there are elsewhere (decision 0148).
 */
@Specializes
@ApplicationScoped
class QuickPasswordsFixture extends Passwords {

    @Override
    int rounds() {
        return 2_048;
    }
}
