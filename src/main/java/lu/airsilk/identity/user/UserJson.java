package lu.airsilk.identity.user;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.UserRow;
import lu.airsilk.shared.number.StoreCode;

/**
 * A user, as programs read them.
 *
 * @param code the sign-in name, under the name that every master's key has
 * @param user the sign-in name
 * @param owner the company whose stores an owner of stores sees
 * @param waiting what a second administrator is asked to approve
 */
public record UserJson(
        String code,
        String user,
        String name,
        List<Role> roles,
        List<StoreCode> stores,
        Optional<String> owner,
        boolean disabled,
        int version,
        Optional<WaitingJson> waiting) {

    static UserJson of(UserRow row) {
        return new UserJson(
                row.user(),
                row.user(),
                row.name(),
                sorted(row.roles()),
                sorted(row.stores()),
                row.owner(),
                row.disabled(),
                row.version(),
                row.waiting().map(WaitingJson::of));
    }

    private static <T extends Comparable<? super T>> List<T> sorted(Set<T> values) {
        return values.stream().sorted().toList();
    }
}
