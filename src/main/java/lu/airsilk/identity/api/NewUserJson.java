package lu.airsilk.identity.api;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.identity.NewUser;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.rest.Asked;
import lu.airsilk.shared.StoreCode;
import org.jspecify.annotations.Nullable;

/** A user to be added, as programs write them. */
public record NewUserJson(
        @Nullable String user,
        @Nullable String name,
        @Nullable String password,
        @Nullable List<String> roles,
        @Nullable List<String> stores) {

    NewUser checked() {
        return new NewUser(
                Asked.text("user", user),
                Objects.requireNonNullElse(name, Asked.text("user", user)),
                Asked.text("password", password),
                Asked.list("roles", roles).stream()
                        .map(role -> Asked.word("roles", role, Role.class))
                        .collect(Collectors.toSet()),
                stores == null ? Set.of() : stores.stream().map(StoreCode::new).collect(Collectors.toSet()));
    }
}
