package lu.airsilk.identity;

import java.util.EnumSet;
import java.util.Set;
import lu.airsilk.platform.Caller;
import lu.airsilk.shared.number.StoreCode;

/**
 * Somebody who acts.
 *
 * @param user the sign-in name, as it stands in the audit
 * @param roles what they may do
 * @param stores the stores of a {@link Role#STORE}; staff are not bound to stores
 */
public record Actor(String user, Set<Role> roles, Set<StoreCode> stores) {

    public Actor {
        roles = Set.copyOf(roles);
        stores = Set.copyOf(stores);
    }

    /** The portal itself, named after the job that runs. */
    public static Actor system(String job) {
        return new Actor(Caller.PORTAL + ":" + job, EnumSet.of(Role.SYSTEM), Set.of());
    }

    /** All stores for staff, their own for store people: who is both is bound to their own. */
    public StoreScope scope() {
        if (roles.contains(Role.STORE)) {
            return new StoreScope(false, stores);
        }
        boolean carrierOnly = roles.equals(Set.of(Role.CARRIER));
        return carrierOnly || roles.isEmpty() ? StoreScope.NOTHING : StoreScope.EVERYTHING;
    }
}
