package lu.airsilk.consignment;

import java.util.ArrayList;
import java.util.List;
import lu.airsilk.shared.AirWaybillNumber;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

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
public record Taken(
        String kind,
        List<AirWaybillNumber> awbs,
        List<Applied> applied,
        List<Ignored> ignored,
        List<Finding> findings,
        List<Finding> unreadable) {

    /** A status that was new, by its line in the message. */
    public record Applied(int line, String code, String text) {}

    /** A status that changed nothing; the reason is a code of the bundle. */
    public record Ignored(int line, String reason, String text) {}

    /** Refuses, now that the message is kept, when nobody can read it. */
    public Taken readable() {
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
        private final List<Finding> findings = new ArrayList<>();
        private final List<Finding> unreadable = new ArrayList<>();

        void applied(StatusEvent said) {
            applied.add(new Applied(said.line(), said.code(), said.text()));
        }

        void loaded(AirWaybillNumber awb, String code) {
            applied.add(new Applied(0, code, awb.number()));
        }

        void ignored(StatusEvent said, String reason) {
            ignored.add(new Ignored(said.line(), reason, said.text()));
        }

        void found(Finding finding) {
            findings.add(finding);
        }

        void unreadable(Refusal no) {
            unreadable.add(new Finding(
                    no.code(),
                    0,
                    0,
                    no.arguments().stream().map(String::valueOf).toList()));
        }

        Taken of(String kind, List<AirWaybillNumber> awbs) {
            return new Taken(
                    kind,
                    awbs,
                    List.copyOf(applied),
                    List.copyOf(ignored),
                    List.copyOf(findings),
                    List.copyOf(unreadable));
        }
    }
}
