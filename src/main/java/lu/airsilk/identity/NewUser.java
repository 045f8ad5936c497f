package lu.airsilk.identity;

import java.util.Set;
import lu.airsilk.shared.StoreCode;

/** What an administrator says of somebody who shall sign in. */
public record NewUser(String user, String name, Password password, Set<Role> roles, Set<StoreCode> stores) {

    public NewUser {
        roles = Set.copyOf(roles);
        stores = Set.copyOf(stores);
    }
}
