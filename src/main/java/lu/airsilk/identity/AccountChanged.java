package lu.airsilk.identity;

import java.util.Optional;
import lu.airsilk.shared.Reason;

/**
 * Something was done to an account that somebody should hear of.
 *
 * @param account whose it is
 * @param person who is told; empty when the administrators are, but who did it
 */
public record AccountChanged(String account, Optional<String> person, Reason what) {

    /** To be told to its owner. */
    public static AccountChanged of(String account, String code, Object... arguments) {
        return new AccountChanged(account, Optional.of(account), Reason.of(code, arguments));
    }

    /** To be told to the administrators, but who does it: nobody is told of what they do themselves. */
    static AccountChanged toAdministrators(String account, String code, Object... arguments) {
        return new AccountChanged(account, Optional.empty(), Reason.of(code, arguments));
    }
}
