package lu.airsilk.shared;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says no to a command, with one or more reasons, and rolls it back.
 *
 * <p>It is thrown for what the asker can mend; faults of ours are other exceptions. The edge turns the kind into an
 * HTTP status and the refusals into sentences. Its own message holds only the codes, since figures may be confidential
 * and messages reach the log.
 */
public final class Refused extends RuntimeException {

    /** What sort of no it is; the edge answers with the HTTP status beside each. */
    public enum Kind {
        /** A rule of the trade is broken: 422. */
        RULE,
        /** The input cannot be read at all: 400. */
        UNREADABLE,
        /** Nobody known asks: 401. */
        STRANGER,
        /** The role may not do this: 403. */
        FORBIDDEN,
        /** There is no such thing, or it belongs to somebody else: 404. */
        UNKNOWN,
        /** The thing is in another state or another version by now: 409. */
        CONFLICT,
        /** The input is larger than the portal takes: 413. */
        TOO_LARGE,
        /** The kind of input is not read here: 415. */
        UNSUPPORTED,
        /** Asked too often: 429. */
        TOO_MANY,
        /** What was begun to be sent did not come in time: 408. */
        TOO_SLOW,
        /** The portal cannot do it now, by no fault of the asker, and may in a moment: 503. */
        LATER
    }

    private final Kind kind;
    private final List<Refusal> refusals;

    /** A broken rule. */
    public Refused(Refusal refusal) {
        this(Kind.RULE, List.of(refusal));
    }

    /** Broken rules, one refusal for each wrong line or field; at least one. */
    public Refused(List<Refusal> refusals) {
        this(Kind.RULE, refusals);
    }

    public Refused(Kind kind, Refusal refusal) {
        this(kind, List.of(refusal));
    }

    public Refused(Kind kind, List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::code).distinct().collect(Collectors.joining(", ")));
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("a no needs a reason");
        }
        this.kind = kind;
        this.refusals = List.copyOf(refusals);
    }

    public Kind kind() {
        return kind;
    }

    /** At least one, in the order of the rows. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** The same no, each reason shown at this form field or JSON path. */
    public Refused at(String field) {
        return new Refused(
                kind, refusals.stream().map(refusal -> refusal.at(field)).toList());
    }

    /** Refuses with this code and these arguments unless the rule holds. */
    public static void unless(boolean holds, String code, Object... arguments) {
        if (!holds) {
            throw because(code, arguments);
        }
    }

    /** Makes each check, whatever rules the others find broken, and refuses once with all that they refuse. */
    public static void together(Runnable... checks) {
        List<Refusal> wrong = new ArrayList<>();
        for (Runnable check : checks) {
            try {
                check.run();
            } catch (Refused refused) {
                if (refused.kind != Kind.RULE) {
                    throw refused;
                }
                wrong.addAll(refused.refusals());
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }

    /** A broken rule, to be thrown. */
    public static Refused because(String code, Object... arguments) {
        return new Refused(Refusal.of(code, arguments));
    }

    /** Asked too often, to be thrown: the first argument of the reason is how many seconds to wait. */
    public static Refused tooMany(String code, Duration wait) {
        return new Refused(
                Kind.TOO_MANY, Refusal.of(code, Math.max(1, wait.plusMillis(999).toSeconds())));
    }

    /** Input that cannot be read, to be thrown. */
    public static Refused unreadable(String code, Object... arguments) {
        return new Refused(Kind.UNREADABLE, Refusal.of(code, arguments));
    }

    /** Something that is not there for this asker, to be thrown. */
    public static Refused unknown(String code, Object... arguments) {
        return new Refused(Kind.UNKNOWN, Refusal.of(code, arguments));
    }

    /** A wrong state or a stale version, to be thrown. */
    public static Refused conflict(String code, Object... arguments) {
        return new Refused(Kind.CONFLICT, Refusal.of(code, arguments));
    }
}
