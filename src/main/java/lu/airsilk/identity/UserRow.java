package lu.airsilk.identity;

import java.util.Optional;
import java.util.Set;
import lu.airsilk.identity.access.User;
import lu.airsilk.shared.number.StoreCode;

/**
 * A user as administrators see them.
 *
 * @param waiting what a second administrator is asked to approve
 */
public record UserRow(
        String user,
        String name,
        Set<Role> roles,
        Set<StoreCode> stores,
        Optional<String> owner,
        boolean disabled,
        int version,
        Optional<WaitingRow> waiting) {

    static UserRow of(User user) {
        return new UserRow(
                user.name(),
                user.fullName(),
                user.roles(),
                user.stores(),
                user.rights().owner(),
                user.disabled(),
                user.version(),
                WaitingRow.of(user));
    }
}
