package lu.airsilk.consignment.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lu.airsilk.consignment.waybill.rule.MilestoneEvent;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.message.MessageFinding;
import lu.airsilk.message.MessageReading;
import lu.airsilk.message.Unreadable;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.jspecify.annotations.Nullable;

/**
 * What became of a message.
 *
 * @param kind such as {@code FSU}; empty when nobody can read it
 * @param awbs the air waybills that it speaks of
 * @param applied the statuses that were new
 * @param ignored the statuses that changed nothing, and why
 * @param findings what was odd
 * @param unreadable why it could not be read; empty for a message that was
 */
public record IntakeResult(
        String kind,
        List<AirWaybillNumber> awbs,
        List<Applied> applied,
        List<Ignored> ignored,
        List<MessageFinding> findings,
        List<MessageFinding> unreadable) {

    /**
     * A status that was new, by its line in the message.
     *
     * @param flight the key of the flight that it names; empty when it names none
     * @param place the airport of which it speaks
     * @param at when it happened; missing for what is only planned
     */
    public record Applied(
            int line,
            String code,
            String text,
            String discrepancy,
            int pieces,
            String flight,
            String place,
            @Nullable Instant at) {

        static Applied of(Saying said) {
            MilestoneEvent event = said.event();
            return new Applied(
                    said.line(),
                    event.code(),
                    said.text(),
                    event.discrepancy(),
                    event.pieces(),
                    event.flight()
                            .map(flight -> new FlightKey(flight.number(), flight.day()).toString())
                            .orElse(""),
                    event.place(),
                    event.isPlan() ? null : event.occurred());
        }
    }

    /** A status that changed nothing; the reason is a code of the bundle. */
    public record Ignored(int line, String reason, String text) {}

    /** Refuses, now that the message is kept, when nobody can read it. */
    public IntakeResult readable() {
        if (!unreadable.isEmpty()) {
            throw new Refused(
                    Refused.Kind.UNREADABLE,
                    unreadable.stream()
                            .map(no -> Refusal.of(no.code(), no.arguments().toArray()))
                            .toList());
        }
        return this;
    }

    /** Gathers what becomes of a message while it is applied. */
    static final class Tally {

        private final List<Applied> applied = new ArrayList<>();
        private final List<Ignored> ignored = new ArrayList<>();
        private final List<MessageFinding> findings = new ArrayList<>();

        Tally(MessageReading reading) {
            findings.addAll(reading.findings());
        }

        void applied(Saying said) {
            applied.add(Applied.of(said));
        }

        void ignored(Saying said, String reason) {
            ignored.add(new Ignored(said.line(), reason, said.text()));
        }

        void found(MessageFinding finding) {
            findings.add(finding);
        }

        IntakeResult of(MessageReading reading) {
            return new IntakeResult(
                    reading.kindName(),
                    reading.awbs(),
                    List.copyOf(applied),
                    List.copyOf(ignored),
                    List.copyOf(findings),
                    unreadable(reading));
        }

        private static List<MessageFinding> unreadable(MessageReading reading) {
            return reading instanceof Unreadable why
                    ? why.refusals().stream().map(Tally::finding).toList()
                    : List.of();
        }

        private static MessageFinding finding(Refusal no) {
            return new MessageFinding(
                    no.code(),
                    0,
                    0,
                    no.arguments().stream().map(String::valueOf).toList());
        }
    }
}
