package lu.airsilk.identity;

import java.util.Set;
import lu.airsilk.shared.number.StoreCode;

/** What somebody may do, and where. */
public record Rights(Set<Role> roles, Set<StoreCode> stores) {

    public Rights {
        roles = Set.copyOf(roles);
        stores = Set.copyOf(stores);
    }

    /** Whether these give nothing that the others do not. */
    boolean within(Rights others) {
        return others.roles.containsAll(roles) && others.stores.containsAll(stores);
    }
}
