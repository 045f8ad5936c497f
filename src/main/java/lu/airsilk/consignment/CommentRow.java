package lu.airsilk.consignment;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import lu.airsilk.identity.Role;

/** A remark, to be read. */
public record CommentRow(long id, String words, String by, Instant at) {

    private static final Pattern NAMED = Pattern.compile("@(\\p{Alpha}+)");

    /** The roles that it names by {@code @word}, such as {@code @hub}. */
    static Set<Role> named(String words) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        NAMED.matcher(words)
                .results()
                .map(found -> found.group(1).toUpperCase(Locale.ROOT))
                .forEach(word -> Arrays.stream(Role.values())
                        .filter(role -> role.name().equals(word) && role != Role.SYSTEM && role != Role.STORE)
                        .forEach(roles::add));
        return roles;
    }
}
