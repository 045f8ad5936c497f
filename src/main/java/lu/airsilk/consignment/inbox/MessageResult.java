package lu.airsilk.consignment.inbox;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.consignment.waybill.StatusWords;
import lu.airsilk.message.MessageFinding;
import lu.airsilk.message.MessageKind;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.number.AirWaybillNumber;

/**
 * What became of a message, or what would become of it, in the reader's words.
 *
 * @param done whether it has been applied; else it was only tried
 * @param kind as {@code FSU}; empty when nobody can read it
 */
public record MessageResult(
        boolean done,
        String kind,
        List<String> awbs,
        List<Line> applied,
        List<Line> ignored,
        List<Line> findings,
        List<Line> unreadable)
        implements Serializable {

    /**
     * One line of a message.
     *
     * @param line from 1; 0 when it is about the whole message
     * @param said what is to be said of it
     * @param text as it is written
     */
    public record Line(int line, String said, String text) implements Serializable {}

    static MessageResult of(IntakeResult taken, boolean done) {
        return new MessageResult(
                done,
                taken.kind(),
                taken.awbs().stream().map(AirWaybillNumber::number).toList(),
                taken.applied().stream()
                        .map(said -> new Line(said.line(), told(said), said.text()))
                        .toList(),
                taken.ignored().stream()
                        .map(said -> new Line(said.line(), PageWords.say("ignored." + said.reason()), said.text()))
                        .toList(),
                lines("finding.", taken.findings()),
                lines("refusal.", taken.unreadable()));
    }

    /** “Departed: 5 pieces · CV9737 Thu 3 Dec · Thu 3 Dec 22:05 LUX”. */
    private static String told(IntakeResult.Applied said) {
        String what = StatusWords.of(said.code(), said.discrepancy());
        String more = Stream.of(
                        said.pieces() > 0 ? PageWords.say("messageResult.pieces", said.pieces()) : "",
                        Say.flight(said.flight()),
                        Say.moment(said.at(), clock(said.place())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return more.isEmpty() ? what : PageWords.say("field.said", what, more);
    }

    private static String clock(String airport) {
        return airport.equals("CGO") ? "CGO" : "LUX";
    }

    static List<Line> lines(String prefix, List<MessageFinding> findings) {
        return findings.stream()
                .map(finding -> new Line(
                        finding.line(), sentence(PageWords.say(prefix + finding.code(), FindingWords.of(finding))), ""))
                .toList();
    }

    /** The contract's texts begin small; on a page they stand alone. */
    private static String sentence(String said) {
        return said.substring(0, 1).toUpperCase(PageWords.reader()) + said.substring(1);
    }

    public boolean readable() {
        return unreadable.isEmpty();
    }

    /** Whether it tells house air waybills. */
    public boolean houses() {
        return kind.equals(MessageKind.FHL.name()) || kind.equals(MessageKind.XFZB.name());
    }

    /** Whether nothing in it moves goods or is new. */
    public boolean idle() {
        return readable() && applied.isEmpty();
    }

    /** What became of it, as the list of messages says it too. */
    public String heading() {
        if (!done || !readable()) {
            return "messageResult.tried";
        }
        return isKept() ? "MessageOutcome.KEPT" : "messageResult.done";
    }

    /** Whether it was kept and has changed nothing. */
    boolean isKept() {
        return idle() && !houses();
    }
}
