package lu.airsilk.identity.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.identity.Rights;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in. Born when an administrator adds them, with roles and, for people of stores, their stores, and a
 * one-time link to set a password; changed by administrators, where {@code FourEyes} says so by two of them; never deleted,
 * only disabled, because the audit names them. Who is disabled or gets another password is out with the next request. What
 * always holds: a name that no other has, a store when a role is of stores, one store and no other role for a till, a company for an owner, never {@link Role#SYSTEM}, and no
 * role only while the first ones wait for a second administrator.
 */
@Entity
@Table(name = "portal_user")
@Audited
public class User extends VersionedEntity {

    public static final int LONGEST_NAME = 40;

    private static final int LONGEST_FULL_NAME = 120;

    private String name;

    @Column(name = "full_name")
    private String fullName;

    /** The hash says its own method, rounds and salt; the audit does not repeat it. */
    @NotAudited
    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @NotAudited
    @Column(name = "kept_token")
    private @Nullable String keptToken;

    /** The audit's only word of another password. */
    @Column(name = "password_set_at")
    @SuppressWarnings("UnusedVariable") // the history tells it
    private @Nullable Instant passwordSetAt;

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

    /** The company whose stores are meant. */
    private @Nullable String owner;

    @Embedded
    private @Nullable OneTimeLink link;

    @Embedded
    private @Nullable AskedRights asked;

    @SuppressWarnings("NullAway.Init")
    protected User() {}

    public User(String name, String fullName) {
        this.name = checkedName(name);
        this.fullName = checked(fullName);
    }

    /** A name to sign in with. */
    public static String checkedName(String name) {
        filled(name, "user");
        if (!name.matches("[a-z0-9][a-z0-9._-]+") || name.length() > LONGEST_NAME) {
            throw new Refused(Refusal.of("user.name", name).at("user"));
        }
        return name;
    }

    private static void filled(String text, String field) {
        if (text.isBlank()) {
            throw new Refused(Refusal.of("field.missing", field).at(field));
        }
    }

    /** From the next request on; what was asked for before is no longer. */
    public void mayAct(Rights as) {
        checkRights(name, as);
        roles.retainAll(as.roles());
        roles.addAll(as.roles());
        stores.retainAll(as.stores());
        stores.addAll(as.stores());
        owner = as.owner().orElse(null);
        asked = null;
    }

    /** Once a second administrator says so. */
    public void shallAct(AskedRights rights) {
        checkRights(name, rights.rights());
        asked = rights;
    }

    /** Some role, and stores or an owner of some where the role wants them. */
    public static void checkRights(String name, Rights rights) {
        Set<Role> as = rights.roles();
        if (as.isEmpty() || as.contains(Role.SYSTEM)) {
            throw new Refused(Refusal.of("user.roles", name).at("roles"));
        }
        if (as.stream().anyMatch(Role::hasStores) == rights.stores().isEmpty()) {
            throw new Refused(Refusal.of("user.stores", name).at("stores"));
        }
        if (as.contains(Role.TILL) && (as.size() > 1 || rights.stores().size() > 1)) {
            throw new Refused(Refusal.of("user.till", name).at("stores"));
        }
        if (as.contains(Role.OWNER) == rights.owner().isEmpty()) {
            throw new Refused(Refusal.of("user.owner", name).at("owner"));
        }
    }

    /** What was asked for holds. */
    public void approve(AskedRights rights) {
        mayAct(rights.rights());
        if (rights.entry()) {
            disabled = false;
        }
    }

    public void withdraw() {
        asked = null;
        if (link != null && link.waits()) {
            link = null;
        }
    }

    public void rename(String as) {
        fullName = checked(as);
    }

    /** What a person is called. */
    public static String checked(String fullName) {
        filled(fullName, "name");
        if (fullName.length() > LONGEST_FULL_NAME) {
            throw new Refused(Refusal.of("user.fullName", LONGEST_FULL_NAME).at("name"));
        }
        return fullName.strip();
    }

    public void disable(Instant at) {
        disabled = true;
        signOut(at);
        link = null;
        asked = null;
    }

    void enable() {
        disabled = false;
    }

    /** All that somebody is signed in with is over. */
    public void signOut(Instant at) {
        signedOutAt = at;
        keptToken = null;
    }

    /** Whoever signed in with the old password is out. */
    public void hasPassword(String hash, Instant at) {
        passwordHash = hash;
        passwordSetAt = at;
        signOut(at);
    }

    /** The only link that opens from now on. */
    public void getsLink(OneTimeLink next) {
        link = next;
    }

    /** What its own user asks with outlives what ends all others. */
    public void keeps(String tokenHash) {
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

    /** Sessions and tokens that began no later are over, but the {@link #kept} one. */
    Instant begin() {
        return signedOutAt == null ? Instant.EPOCH : signedOutAt;
    }

    /** The hash of the token that is kept; an empty text when there is none. */
    String kept() {
        return keptToken == null ? "" : keptToken;
    }

    /** As whom tokens are held. */
    public Tokens.Holder holder() {
        return new Tokens.Holder(name, begin(), kept());
    }

    public boolean mayGoOn(AccessToken token) {
        return !disabled && (token.issuedAt().isAfter(begin()) || token.hash().equals(kept()));
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public Optional<OneTimeLink> link() {
        return Optional.ofNullable(link);
    }

    public Optional<AskedRights> asked() {
        return Optional.ofNullable(asked);
    }

    /** Whether a second administrator is wanted. */
    public boolean waits() {
        return asked != null || (link != null && link.waits());
    }

    public Rights rights() {
        return new Rights(roles, stores, Optional.ofNullable(owner));
    }

    public Set<Role> roles() {
        return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    }

    public Set<StoreCode> stores() {
        return Set.copyOf(stores);
    }
}
