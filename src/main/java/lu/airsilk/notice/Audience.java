package lu.airsilk.notice;

import java.util.Optional;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.StoreCode;

/**
 * Who is told: everybody of a role, or those of one store.
 *
 * @param store only those who may see this store; empty for the whole role
 */
public record Audience(Role role, Optional<StoreCode> store) {

    public static Audience all(Role role) {
        return new Audience(role, Optional.empty());
    }

    public static Audience store(StoreCode store) {
        return new Audience(Role.STORE, Optional.of(store));
    }
}
