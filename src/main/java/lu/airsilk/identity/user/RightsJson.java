package lu.airsilk.identity.user;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.rest.Asked;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** What a user is called and may do from now on, as programs write it. */
public record RightsJson(
        @Nullable String name,
        @Nullable List<String> roles,
        @Nullable List<String> stores) {

    String checkedName() {
        return Asked.text("name", name);
    }

    Set<Role> checkedRoles() {
        return roles(roles);
    }

    Set<StoreCode> checkedStores() {
        return stores(stores);
    }

    static Set<Role> roles(@Nullable List<String> words) {
        return Asked.list("roles", words).stream()
                .map(role -> Asked.word("roles", role, Role.class))
                .collect(Collectors.toSet());
    }

    static Set<StoreCode> stores(@Nullable List<String> codes) {
        return Asked.someOrNone("stores", codes).stream()
                .map(code -> Asked.as("stores", code, StoreCode::of))
                .collect(Collectors.toSet());
    }
}
