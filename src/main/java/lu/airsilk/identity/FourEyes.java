package lu.airsilk.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import lu.airsilk.identity.access.RolePair;
import lu.airsilk.identity.access.User;
import lu.airsilk.identity.access.Users;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/**
 * Where one administrator is not enough: the rights and the passwords of people who buy, pay, share goods, own stores or appoint
 * others, and of people with two roles that check each other. Only who is alone may appoint the second administrator alone.
 */
@ApplicationScoped
class FourEyes {

    private static final Set<Role> WEIGHTY =
            EnumSet.of(Role.BUYER, Role.FINANCE, Role.ALLOCATION, Role.OWNER, Role.ADMIN);

    @Inject
    Users users;

    @Inject
    CurrentActor actor;

    /** Refuses two roles that nobody has at once. */
    void refuse(Set<Role> roles) {
        RolePair.in(roles).stream().filter(RolePair::isRefused).findFirst().ifPresent(pair -> {
            throw new Refused(Refusal.of("user.pair", pair).at("roles"));
        });
    }

    /** Whether another administrator must approve that the user has these roles, or is let in with them. */
    boolean need(User user, Set<Role> roles) {
        Set<Role> touched = user.roles();
        touched.addAll(roles);
        boolean weighty = touched.stream().anyMatch(WEIGHTY::contains)
                || !RolePair.in(touched).isEmpty();
        return weighty && !actor.has(Role.SYSTEM) && !isSecondAdministrator(user, touched);
    }

    private boolean isSecondAdministrator(User user, Set<Role> roles) {
        boolean counts = user.roles().contains(Role.ADMIN) && !user.disabled();
        return roles.equals(EnumSet.of(Role.ADMIN)) && !counts && users.otherAdministrators(actor.user()) == 0;
    }
}
