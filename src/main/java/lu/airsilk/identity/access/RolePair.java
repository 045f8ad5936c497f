package lu.airsilk.identity.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import lu.airsilk.identity.Role;

/** Two roles that check each other: what one asks for, the other approves or pays. */
public enum RolePair {
    BUYING_AND_PAYING(Role.BUYER, Role.FINANCE, true),
    APPOINTING_AND_BUYING(Role.ADMIN, Role.BUYER, true),
    APPOINTING_AND_PAYING(Role.ADMIN, Role.FINANCE, true),
    APPOINTING_AND_SHARING(Role.ADMIN, Role.ALLOCATION, true),
    ORDERING_AND_APPROVING(Role.STORE, Role.OWNER, true),
    ASSISTING_AND_OWNING(Role.ASSISTANT, Role.OWNER, true),
    OFFERING_AND_RELEASING(Role.BUYER, Role.QUALITY, false),
    ORDERING_AND_SHARING(Role.STORE, Role.ALLOCATION, false),
    CLEARING_AND_PAYING(Role.IMPORT, Role.FINANCE, false),
    COUNTING_AND_PAYING(Role.HUB, Role.FINANCE, false);

    private final Role one;
    private final Role other;
    private final boolean refused;

    RolePair(Role one, Role other, boolean refused) {
        this.one = one;
        this.other = other;
        this.refused = refused;
    }

    /** The pairs in one hand. */
    public static List<RolePair> in(Set<Role> hand) {
        return Arrays.stream(values())
                .filter(pair -> hand.contains(pair.one) && hand.contains(pair.other))
                .toList();
    }

    /** Whether nobody has both; the others need a second administrator. */
    public boolean isRefused() {
        return refused;
    }
}
