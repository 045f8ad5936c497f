package lu.airsilk.identity.user;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lu.airsilk.identity.NewUser;
import lu.airsilk.identity.Rights;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.platform.rest.RequestFields;
import org.jspecify.annotations.Nullable;

/** A user to be added, as programs write them. */
public record NewUserJson(
        @Nullable String user,
        @Nullable String name,
        @Nullable List<String> roles,
        @Nullable List<String> stores,
        @Nullable String owner,
        @Nullable String mail) {

    /** The columns of a list of users; several roles or stores stand in one cell, with blanks between. */
    static final Set<String> COLUMNS = new LinkedHashSet<>(List.of("user", "name", "roles", "stores", "owner", "mail"));

    static NewUserJson of(ListSheet.Cells row) {
        return new NewUserJson(
                row.of("user"),
                row.of("name"),
                row.words("roles"),
                row.words("stores"),
                row.of("owner"),
                row.of("mail"));
    }

    NewUser checked() {
        String who = RequestFields.text("user", user);
        return new NewUser(
                who,
                Objects.requireNonNullElse(name, who),
                new Rights(RightsJson.roles(roles), RightsJson.stores(stores), RightsJson.owner(owner)),
                Objects.requireNonNullElse(mail, "").strip());
    }
}
