package lu.airsilk.consignment.comment;

import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A remark, to be read. */
public record WaybillCommentRow(long id, String words, String by, Instant at) {

    /** A name ends with a letter or a digit: the full stop after it is the sentence's. */
    private static final Pattern NAMED = Pattern.compile("(?<![\\p{Alnum}.])@([\\p{Alnum}._-]*\\p{Alnum})");

    /** The roles and people that it names, such as {@code @hub}. */
    static Set<String> named(String words) {
        return NAMED.matcher(words).results().map(found -> found.group(1)).collect(Collectors.toUnmodifiableSet());
    }
}
