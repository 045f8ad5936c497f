package lu.airsilk.identity;

import java.util.Set;
import lu.airsilk.shared.StoreCode;

/** A user as administrators see them. */
public record UserRow(String user, String name, Set<Role> roles, Set<StoreCode> stores, boolean disabled, int version) {

    static UserRow of(User user) {
        return new UserRow(user.name(), user.fullName(), user.roles(), user.stores(), user.disabled(), user.version());
    }
}
