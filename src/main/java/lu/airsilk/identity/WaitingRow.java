package lu.airsilk.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.identity.access.OneTimeLink;
import lu.airsilk.identity.access.RolePair;
import lu.airsilk.identity.access.User;
import lu.airsilk.shared.number.StoreCode;

/**
 * What a second administrator is asked to approve of somebody.
 *
 * @param by who asks for the rights; for a link alone, who made it
 * @param linkBy who made the link that waits too; an empty text when none does
 * @param at when the rights were asked for; for a link alone, when it ends
 * @param roles the roles that the user shall have
 * @param stores the stores that the user shall have
 * @param owner the company whose stores the user shall see as their owner
 * @param entry whether somebody who is shut out is let in again
 */
public record WaitingRow(
        String by,
        Instant at,
        Set<Role> roles,
        Set<StoreCode> stores,
        Optional<String> owner,
        boolean entry,
        String linkBy) {

    static Optional<WaitingRow> of(User user) {
        Optional<OneTimeLink> link = user.link().filter(OneTimeLink::waits);
        String linkBy = link.map(OneTimeLink::by).orElse("");
        return user.asked()
                .map(asked -> new WaitingRow(
                        asked.by(),
                        asked.at(),
                        asked.roles(),
                        asked.stores(),
                        asked.rights().owner(),
                        asked.entry(),
                        linkBy))
                .or(() -> link.map(one -> new WaitingRow(
                        linkBy,
                        one.until(),
                        user.roles(),
                        user.stores(),
                        user.rights().owner(),
                        false,
                        linkBy)));
    }

    public boolean link() {
        return !linkBy.isEmpty();
    }

    /** Whether somebody else asked for a part of it. */
    public boolean mayApprove(String administrator) {
        return !by.equals(administrator) || (link() && !linkBy.equals(administrator));
    }

    /** The roles in one hand that check each other. */
    public List<RolePair> pairs() {
        return RolePair.in(roles);
    }
}
