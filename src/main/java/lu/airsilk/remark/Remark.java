package lu.airsilk.remark;

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
class Remark extends Act {

    private static final int LONGEST = 2_000;

    /** A name ends with a letter or a digit: the full stop after it is the sentence's. Before a mail's sign stands a name. */
    private static final Pattern MENTION =
            Pattern.compile("(?i)(?<![\\w@])@([a-z0-9][a-z0-9._-]{0,38}[a-z0-9])(?![a-z0-9])");

    private String subject;

    @Column(name = "said_at")
    private Instant at;

    @Column(name = "said_by")
    private String by;

    @Column(name = "text")
    private String words;

    @SuppressWarnings("NullAway.Init")
    protected Remark() {}

    Remark(String subject, String by, String words, Instant at) {
        String said = words.strip();
        Refused.unless(!said.isEmpty(), "comment.empty");
        Refused.unless(said.length() <= LONGEST, "comment.tooLong", said.length(), LONGEST);
        this.subject = subject;
        this.by = by;
        this.words = said;
        this.at = at;
    }

    /** The people and desks that it speaks to by name, each once. */
    Set<String> mentioned() {
        return MENTION.matcher(words)
                .results()
                .map(found -> NewUser.signInName(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    RemarkRow row() {
        return new RemarkRow(id(), words, by, at);
    }
}
