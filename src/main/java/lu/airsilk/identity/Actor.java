package lu.airsilk.identity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import lu.airsilk.platform.Caller;
import lu.airsilk.shared.number.StoreCode;

/**
 * Somebody who acts.
 *
 * @param user the sign-in name, as it stands in the audit
 * @param roles what they may do
 * @param stores the stores of those who are bound to some ({@link Role#isOfStores}); staff are bound to none
 */
public record Actor(String user, Set<Role> roles, Set<StoreCode> stores) {

    private static final Set<Role> READERS_OF_PRICES =
            EnumSet.of(Role.STORE, Role.OWNER, Role.BUYER, Role.ALLOCATION, Role.FINANCE, Role.AUDIT);

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
        if (roles.stream().anyMatch(Role::isOfStores)) {
            return new StoreScope(false, stores);
        }
        boolean carrierOnly = roles.equals(Set.of(Role.CARRIER));
        return carrierOnly || roles.isEmpty() ? StoreScope.NOTHING : StoreScope.EVERYTHING;
    }

    /** Whether they keep a store, or help to: an owner of stores reads about them from afar. */
    public boolean isKeeper() {
        return roles.contains(Role.STORE) || roles.contains(Role.ASSISTANT);
    }

    /** Whether they are of the hub, which drives goods, and of no desk that trades. */
    public boolean isHubAlone() {
        return roles.contains(Role.HUB) && Collections.disjoint(roles, READERS_OF_PRICES);
    }

    /** Whether no price is for them: an assistant or a till of stores, unless another role of theirs reads orders with their prices. */
    public boolean isKeptFromPrices() {
        boolean helps = roles.contains(Role.ASSISTANT) || roles.contains(Role.TILL);
        return helps && Collections.disjoint(roles, READERS_OF_PRICES);
    }
}
