package lu.airsilk.identity;

import java.util.Locale;

/**
 * What an administrator says of somebody who signs in.
 *
 * @param mail where their notices go; empty when nobody said
 */
public record NewUser(String user, String name, Rights rights, String mail) {

    public NewUser {
        user = signInName(user);
    }

    /** A sign-in name has small letters only: whoever types others means the same. */
    public static String signInName(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
