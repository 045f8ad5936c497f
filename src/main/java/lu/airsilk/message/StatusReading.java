package lu.airsilk.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A status message (FSU, FSA, XFSU): what happened to one air waybill or to several parts of it.
 *
 * @param kind FSU, FSA or XFSU
 * @param envelope when it came in an envelope or header that says so: the sending
 * @param consignments each air waybill line with its statuses, in the order of the message; at least one
 * @param customs the customs lines (OCI)
 * @param ulds the unit load devices it names
 * @param remarks other service information (OSI)
 * @param findings what was odd
 */
public record StatusReading(
        MessageKind kind,
        Optional<Envelope> envelope,
        List<ConsignmentStatus> consignments,
        List<CustomsNote> customs,
        List<String> ulds,
        List<String> remarks,
        List<MessageFinding> findings)
        implements MessageReading {
    public StatusReading {
        consignments = List.copyOf(consignments);
        customs = List.copyOf(customs);
        ulds = List.copyOf(ulds);
        remarks = List.copyOf(remarks);
        findings = List.copyOf(findings);
    }

    /**
     * The Type-B or XML frame of a message.
     *
     * @param sent when it was sent, if the frame says so
     */
    public record Envelope(Optional<Instant> sent) {}
}
