package lu.airsilk.identity.user;

import java.util.List;
import java.util.Objects;
import lu.airsilk.identity.NewUser;
import lu.airsilk.identity.Rights;
import lu.airsilk.platform.rest.RequestFields;
import org.jspecify.annotations.Nullable;

/** A user to be added, as programs write them. */
public record NewUserJson(
        @Nullable String user,
        @Nullable String name,
        @Nullable List<String> roles,
        @Nullable List<String> stores,
        @Nullable String mail) {

    NewUser checked() {
        String who = RequestFields.text("user", user);
        return new NewUser(
                who,
                Objects.requireNonNullElse(name, who),
                new Rights(RightsJson.roles(roles), RightsJson.stores(stores)),
                Objects.requireNonNullElse(mail, "").strip());
    }
}
