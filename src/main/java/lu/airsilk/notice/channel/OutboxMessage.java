package lu.airsilk.notice.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Reason;
import org.hibernate.envers.Audited;

/**
 * A notice on its way out of the portal to one address. Born within the command that told it, so what was rolled back is
 * never sent; sent by a job, tried again with growing pauses, given up after a day. It may arrive twice when the portal
 * dies between sending and writing that down, never not at all.
 */
@Entity
@Table(name = "outbox_message")
@Audited
@SuppressWarnings("UnusedVariable") // columns that queries and operators read
public class OutboxMessage extends VersionedEntity {

    /** A sign that no argument can hold. */
    private static final String BETWEEN = "\u001f";

    private static final int MOST_ATTEMPTS = 9;
    private static final int LONGEST_NOTE = 300;

    /** Where a message is. */
    enum State {
        WAITING,
        SENT,
        GIVEN_UP
    }

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String address;
    private String language;
    private String code;
    private String arguments;
    private String page;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int attempts;
    private Instant queuedAt;
    private Instant dueAt;
    private String note = "";

    @SuppressWarnings("NullAway.Init")
    protected OutboxMessage() {}

    public OutboxMessage(WantedChannel to, Reason what, String page, Instant at) {
        channel = to.channel();
        address = to.address();
        language = to.reader().toLanguageTag();
        code = what.code();
        arguments = String.join(BETWEEN, what.arguments());
        this.page = page;
        queuedAt = at;
        dueAt = at;
    }

    /** Somebody takes it to send it; should they die, it is due again: after one minute, then two, four and so on. */
    public void take(Instant now) {
        attempts++;
        dueAt = now.plus(Duration.ofMinutes(1L << (attempts - 1)));
    }

    public void sent() {
        state = State.SENT;
        note = "";
    }

    public void failed(String why) {
        note = why.length() <= LONGEST_NOTE ? why : why.substring(0, LONGEST_NOTE);
        if (attempts >= MOST_ATTEMPTS) {
            state = State.GIVEN_UP;
        }
    }

    public Channel channel() {
        return channel;
    }

    public String address() {
        return address;
    }

    public Locale reader() {
        return Locale.forLanguageTag(language);
    }

    public Reason what() {
        return new Reason(code, arguments.isEmpty() ? List.of() : List.of(arguments.split(BETWEEN, -1)));
    }

    public String page() {
        return page;
    }
}
