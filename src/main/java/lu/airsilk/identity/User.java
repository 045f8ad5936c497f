package lu.airsilk.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import lu.airsilk.platform.Versioned;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.StoreCode;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in. Born when an administrator adds them, with roles and, for store people, their stores;
 * changed by administrators; never deleted, only disabled, because the audit names them. Who is disabled or gets another
 * password is out with the next request. What always holds: a name that no other has, at least one role, a store when the role is
 * {@link Role#STORE}, and never {@link Role#SYSTEM}.
 */
@Entity
@Table(name = "portal_user")
@Audited
public class User extends Versioned {

    static final int LONGEST_NAME = 40;

    private static final int LONGEST_FULL_NAME = 120;

    private String name;

    @Column(name = "full_name")
    private String fullName;

    /** The hash says its own method, rounds and salt; the audit does not repeat it. */
    @NotAudited
    @Column(name = "password_hash")
    private String passwordHash;

    @NotAudited
    @Column(name = "kept_token")
    private @Nullable String keptToken;

    private boolean disabled;

    /** Sessions and tokens that began no later are over. */
    @Column(name = "signed_out_at")
    private @Nullable Instant signedOutAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "portal_user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Set<Role> roles = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "portal_user_store", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "store")
    private Set<StoreCode> stores = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected User() {}

    User(String name, String fullName, String passwordHash) {
        if (!name.matches("[a-z0-9][a-z0-9._-]+") || name.length() > LONGEST_NAME) {
            throw new Refused(Refusal.of("user.name", name).at("user"));
        }
        this.name = name;
        this.fullName = checked(fullName);
        this.passwordHash = passwordHash;
    }

    void mayAct(Collection<Role> as, Collection<StoreCode> forStores) {
        if (as.isEmpty() || as.contains(Role.SYSTEM)) {
            throw new Refused(Refusal.of("user.roles", name).at("roles"));
        }
        if (as.contains(Role.STORE) == forStores.isEmpty()) {
            throw new Refused(Refusal.of("user.stores", name).at("stores"));
        }
        roles.retainAll(as);
        roles.addAll(as);
        stores.retainAll(forStores);
        stores.addAll(forStores);
    }

    void rename(String as) {
        fullName = checked(as);
    }

    private static String checked(String fullName) {
        if (fullName.isBlank() || fullName.length() > LONGEST_FULL_NAME) {
            throw new Refused(Refusal.of("user.fullName", LONGEST_FULL_NAME).at("name"));
        }
        return fullName.strip();
    }

    void disable(Instant at) {
        disabled = true;
        signedOutAt = at;
        keptToken = null;
    }

    void enable() {
        disabled = false;
    }

    /** Whoever signed in with the old password is out. */
    void hasPassword(String hash, Instant at) {
        passwordHash = hash;
        signedOutAt = at;
        keptToken = null;
    }

    /** The token by which its own user changed the password outlives the change. */
    void keeps(String tokenHash) {
        keptToken = tokenHash;
    }

    public String name() {
        return name;
    }

    public String fullName() {
        return fullName;
    }

    public boolean disabled() {
        return disabled;
    }

    /** Whether a session or token that began then still counts. */
    boolean mayGoOn(Instant begun) {
        return !disabled && (signedOutAt == null || begun.isAfter(signedOutAt));
    }

    /** The same of a token, which may be the one that is kept. */
    boolean mayGoOn(AccessToken token) {
        return mayGoOn(token.issuedAt()) || (!disabled && token.hash().equals(keptToken));
    }

    String passwordHash() {
        return passwordHash;
    }

    public Set<Role> roles() {
        return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    }

    public Set<StoreCode> stores() {
        return Set.copyOf(stores);
    }

    Actor actor() {
        return new Actor(name, roles(), stores());
    }
}
