package lu.airsilk.identity.user;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.WaitingRow;
import lu.airsilk.shared.number.StoreCode;

/**
 * What waits for a second administrator, as programs read it.
 *
 * @param by who asks
 * @param entry whether somebody who is shut out is let in again
 * @param link whether a one-time link waits too
 */
public record WaitingJson(
        String by,
        Instant at,
        List<Role> roles,
        List<StoreCode> stores,
        Optional<String> owner,
        boolean entry,
        boolean link) {

    static WaitingJson of(WaitingRow row) {
        return new WaitingJson(
                row.by(),
                row.at(),
                row.roles().stream().sorted().toList(),
                row.stores().stream().sorted().toList(),
                row.owner(),
                row.entry(),
                row.link());
    }
}
