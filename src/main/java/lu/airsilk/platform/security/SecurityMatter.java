package lu.airsilk.platform.security;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a security event was about: the first word of its detail, which its page says in the reader's words. A refusal's
 * detail begins with its code instead.
 */
public enum SecurityMatter {
    SIGNED_IN,
    SIGNED_OUT,
    WRONG_PASSWORD,
    /** The name of an account that is shut out; nobody has looked whether the password was right. */
    SHUT_OUT_TRIED,
    NO_SUCH_NAME,
    WRONG_LINK,
    TOO_MANY_TRIES,
    TOKEN_MADE,
    TOKEN_ENDED,
    OTHERS_ENDED,
    ALL_ENDED,
    OWN_PASSWORD,
    PASSWORD_BY_LINK,
    RIGHTS_GIVEN,
    /** By the only administrator there is. */
    RIGHTS_GIVEN_ALONE,
    RIGHTS_ASKED,
    RIGHTS_APPROVED,
    RIGHTS_WITHDRAWN,
    SHUT_OUT,
    LINK_MADE,
    LINK_ASKED,
    STORE_CHANGED,
    STORE_ROOM,
    DIFFERENCE_RULE,
    SETTING,
    FOREIGN_FORM,
    FOREIGN_NAME,
    /** More of them in a minute than are told apart. */
    CROWD;

    private static final String BETWEEN = " ";

    /** The detail: the matter and what it was about, of which only the last may hold blanks. */
    public String of(Object... about) {
        return Stream.concat(Stream.of(name()), Arrays.stream(about).map(String::valueOf))
                .collect(Collectors.joining(BETWEEN));
    }

    /** The matter of a detail; empty for a refusal's. */
    public static Optional<SecurityMatter> in(String detail) {
        String first = detail.split(BETWEEN, 2)[0];
        return Arrays.stream(values())
                .filter(matter -> matter.name().equals(first))
                .findFirst();
    }

    /** What a detail was about, in so many parts at most. */
    public static List<String> about(String detail, int most) {
        return Arrays.stream(detail.split(BETWEEN, most + 1)).skip(1).toList();
    }
}
