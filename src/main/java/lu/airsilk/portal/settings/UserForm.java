package lu.airsilk.portal.settings;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.identity.NewUser;
import lu.airsilk.identity.Rights;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.UserRow;
import lu.airsilk.identity.WaitingRow;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** What an administrator fills in for a user. */
public class UserForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String user = "";
    private String name = "";
    private String mail = "";
    private List<String> roles = new ArrayList<>();
    private List<String> stores = new ArrayList<>();
    private String owner = "";

    NewUser draft() {
        return new NewUser(user, name, rights(), mail.strip());
    }

    Rights rights() {
        return new Rights(
                roles.stream().map(Role::valueOf).collect(Collectors.toSet()),
                stores.stream().map(StoreCode::of).collect(Collectors.toSet()),
                Optional.of(owner).filter(company -> !company.isEmpty()));
    }

    /** What the user may do; while that waits for a second administrator, what was asked for. */
    void show(UserRow row, String address) {
        name = row.name();
        mail = address;
        owner = row.waiting().map(WaitingRow::owner).orElse(row.owner()).orElse("");
        show(
                row.waiting().map(WaitingRow::roles).orElse(row.roles()),
                row.waiting().map(WaitingRow::stores).orElse(row.stores()));
    }

    private void show(Collection<Role> as, Collection<StoreCode> forStores) {
        roles = new ArrayList<>(as.stream().map(Enum::name).sorted().toList());
        stores =
                new ArrayList<>(forStores.stream().map(StoreCode::code).sorted().toList());
    }

    public String getUser() {
        return user;
    }

    public void setUser(@Nullable String user) {
        this.user = NewUser.signInName(Objects.requireNonNullElse(user, ""));
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public String getMail() {
        return mail;
    }

    /** Nobody need have one. */
    public void setMail(@Nullable String mail) {
        this.mail = Objects.requireNonNullElse(mail, "");
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = chosen(roles);
    }

    public List<String> getStores() {
        return stores;
    }

    public void setStores(List<String> stores) {
        this.stores = chosen(stores);
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = Objects.requireNonNullElse(owner, "");
    }

    /** A menu in which nothing is chosen sends an empty text. */
    private static List<String> chosen(List<String> sent) {
        return new ArrayList<>(sent.stream().filter(one -> !one.isEmpty()).toList());
    }
}
