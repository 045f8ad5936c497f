package lu.airsilk.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lu.airsilk.identity.NewUser;
import lu.airsilk.platform.persistence.Act;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.shared.Refused;

/** What somebody said at a thing of the trade: a line of an order, a consignment. Born said, never changed. */
@Entity
@Table(name = "remark")
@AppendOnly
@SuppressWarnings("UnusedVariable") // columns that queries read
class Comment extends Act {

    private static final int LONGEST = 1_000;
    private static final Pattern MENTION =
            Pattern.compile("(?i)(?<![\\w@])@([a-z0-9][a-z0-9._-]{1,39}?)(?=[^a-z0-9._-]|[._-]*(?:\\s|$))");

    private String subject;

    @Column(name = "said_at")
    private Instant at;

    @Column(name = "said_by")
    private String by;

    private String text;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    Comment(String subject, String by, String text, Instant at) {
        String said = text.strip();
        Refused.unless(!said.isEmpty(), "comment.empty");
        Refused.unless(said.length() <= LONGEST, "comment.tooLong", said.length(), LONGEST);
        this.subject = subject;
        this.by = by;
        this.text = said;
        this.at = at;
    }

    /** Those it speaks to by name, each once. */
    Set<String> mentioned() {
        return MENTION.matcher(text)
                .results()
                .map(found -> NewUser.signInName(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    CommentRow row() {
        return new CommentRow(at, by, text);
    }
}
