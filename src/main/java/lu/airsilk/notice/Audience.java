package lu.airsilk.notice;

import java.util.Optional;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.number.StoreCode;

/**
 * Who is told: everybody of a role, those of one store, or one person.
 *
 * @param role whose people; empty when one person is told
 * @param store only those who may see this store; empty for the whole role
 * @param user one person, by name
 */
public record Audience(Optional<Role> role, Optional<StoreCode> store, Optional<String> user) {

    public static Audience all(Role role) {
        return new Audience(Optional.of(role), Optional.empty(), Optional.empty());
    }

    public static Audience store(StoreCode store) {
        return new Audience(Optional.of(Role.STORE), Optional.of(store), Optional.empty());
    }

    public static Audience person(String user) {
        return new Audience(Optional.empty(), Optional.empty(), Optional.of(user));
    }
}
