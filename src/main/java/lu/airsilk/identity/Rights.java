package lu.airsilk.identity;

import java.util.Optional;
import java.util.Set;
import lu.airsilk.shared.number.StoreCode;

/**
 * What somebody may do, and where.
 *
 * @param owner the name of the company whose stores are meant, for an {@link Role#OWNER}
 */
public record Rights(Set<Role> roles, Set<StoreCode> stores, Optional<String> owner) {

    public Rights {
        roles = Set.copyOf(roles);
        stores = Set.copyOf(stores);
    }

    /** Those of who is no owner of stores. */
    public Rights(Set<Role> roles, Set<StoreCode> stores) {
        this(roles, stores, Optional.empty());
    }

    /** Whether these give nothing that the others do not. */
    boolean within(Rights others) {
        return others.roles.containsAll(roles)
                && others.stores.containsAll(stores)
                && (owner.isEmpty() || owner.equals(others.owner));
    }
}
