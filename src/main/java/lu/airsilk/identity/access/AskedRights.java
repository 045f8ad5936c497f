package lu.airsilk.identity.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.identity.Rights;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** What one administrator wants somebody to be allowed, and another one has to approve. Never changed, only replaced. */
@Embeddable
public class AskedRights {

    @Column(name = "asked_by")
    private String by;

    @Column(name = "asked_at")
    private Instant at;

    /** By name, with blanks between. */
    @Column(name = "asked_roles")
    private String roles;

    /** Their codes, with blanks between. */
    @Column(name = "asked_stores")
    private String stores;

    @Column(name = "asked_owner")
    private @Nullable String owner;

    /** Whether somebody who is shut out is let in again. */
    @Column(name = "asked_entry")
    private Boolean entry;

    @SuppressWarnings("NullAway.Init")
    protected AskedRights() {}

    public AskedRights(String by, Instant at, Rights rights, boolean entry) {
        this.by = by;
        this.at = at;
        this.entry = entry;
        roles = joined(rights.roles());
        stores = joined(rights.stores());
        owner = rights.owner().orElse(null);
    }

    private static String joined(Collection<?> words) {
        return words.stream().map(Object::toString).sorted().collect(Collectors.joining(" "));
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    public boolean entry() {
        return entry;
    }

    public Set<Role> roles() {
        return Arrays.stream(roles.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
    }

    public Set<StoreCode> stores() {
        return Arrays.stream(stores.split(" "))
                .filter(code -> !code.isEmpty())
                .map(StoreCode::new)
                .collect(Collectors.toSet());
    }

    public Rights rights() {
        return new Rights(roles(), stores(), Optional.ofNullable(owner));
    }
}
