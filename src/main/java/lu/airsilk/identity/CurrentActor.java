package lu.airsilk.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.platform.Caller;
import org.jspecify.annotations.Nullable;

/** Who acts in this request: nobody at first, then the one who signed in or whose token came along. */
@RequestScoped
public class CurrentActor {

    private @Nullable Actor actor;
    private @Nullable Entry entry;

    /** Sets the actor for the rest of the request; called at the door ({@code SignedIn}) and by jobs. */
    public void is(Actor who) {
        actor = who;
        Caller.current().is(who.user(), !who.scope().all(), who.isKeeper());
    }

    /** The same, with the token or session that they came with. */
    public void is(Entry who) {
        is(who.actor());
        entry = who;
    }

    /** As they came in; empty for strangers and jobs. */
    public Optional<Entry> entry() {
        return Optional.ofNullable(entry);
    }

    /** The hash of what they came with; an empty text for strangers and jobs. */
    public String access() {
        return entry == null ? "" : entry.access();
    }

    public boolean known() {
        return actor != null;
    }

    /** The user's name; an empty text for a stranger. */
    public String user() {
        return actor == null ? "" : actor.user();
    }

    public Set<Role> roles() {
        return actor == null ? EnumSet.noneOf(Role.class) : actor.roles();
    }

    public boolean has(Role role) {
        return actor != null && actor.roles().contains(role);
    }

    /** Whether what goods cost a store and bring on its shelf is not for this actor: whoever gives prices leaves them out. */
    public boolean isKeptFromPrices() {
        return actor != null && actor.isKeptFromPrices();
    }

    /** Whether they are of the hub and of no desk that trades. */
    public boolean isHubAlone() {
        return actor != null && actor.isHubAlone();
    }

    /** Which stores' rows this actor may see and change; none for a stranger. */
    public StoreScope stores() {
        return actor == null ? StoreScope.NOTHING : actor.scope();
    }
}
