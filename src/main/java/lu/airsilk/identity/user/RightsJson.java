package lu.airsilk.identity.user;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.identity.Rights;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** What a user is called and may do from now on, as programs write it. */
public record RightsJson(
        @Nullable String name,
        @Nullable List<String> roles,
        @Nullable List<String> stores,
        @Nullable String owner) {

    Rights checked() {
        return new Rights(roles(roles), stores(stores), owner(owner));
    }

    String checkedName() {
        return RequestFields.text("name", name);
    }

    static Optional<String> owner(@Nullable String name) {
        return Optional.ofNullable(name).map(String::strip).filter(said -> !said.isEmpty());
    }

    static Set<Role> roles(@Nullable List<String> words) {
        return RequestFields.list("roles", words).stream()
                .map(role -> RequestFields.word("roles", role, Role.class))
                .collect(Collectors.toSet());
    }

    static Set<StoreCode> stores(@Nullable List<String> codes) {
        return RequestFields.someOrNone("stores", codes).stream()
                .map(code -> RequestFields.as("stores", code, StoreCode::of))
                .collect(Collectors.toSet());
    }
}
