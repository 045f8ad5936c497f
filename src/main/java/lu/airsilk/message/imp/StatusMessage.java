package lu.airsilk.message.imp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lu.airsilk.message.ConsignmentStatus;
import lu.airsilk.message.CustomsNote;
import lu.airsilk.message.MessageReading;
import lu.airsilk.message.StatusEvent;
import lu.airsilk.message.StatusReading;
import lu.airsilk.message.field.Calendar;
import lu.airsilk.message.field.Field;
import lu.airsilk.message.field.Findings;
import lu.airsilk.message.field.Line;
import lu.airsilk.message.field.Lines;
import lu.airsilk.message.field.Waybills;

/**
 * FSU and FSA: an air waybill line and its statuses, perhaps several times, with customs, units and remarks.
 * Order of lines after the air waybill is free, as real traffic has it.
 */
public final class StatusMessage {
    private static final Pattern STATUS = Pattern.compile("[A-Z0-9]{3}/.*");

    private final Header header;
    private final Lines lines;
    private final Findings findings;
    private final StatusLines statuses;
    private final List<ConsignmentStatus> consignments = new ArrayList<>();
    private final List<CustomsNote> customs = new ArrayList<>();
    private final List<String> ulds = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private List<StatusEvent> events = new ArrayList<>();

    public StatusMessage(Header header, Lines lines, Calendar calendar, Findings findings) {
        this.header = header;
        this.lines = lines;
        this.findings = findings;
        this.statuses = new StatusLines(calendar, findings);
    }

    public MessageReading read() {
        header.expectVersion(6, 15, findings);
        waybills();
        boolean silent = consignments.stream().allMatch(each -> each.events().isEmpty());
        if (silent && customs.isEmpty()) {
            throw lines.here().unreadable(consignments.isEmpty() ? "message.noAwb" : "message.noStatus");
        }
        return new StatusReading(
                header.kind(), header.envelope(), consignments, customs, ulds, remarks, findings.all());
    }

    private void waybills() {
        while (lines.hasNext()) {
            Line line = lines.next();
            if (!Waybills.starts(line)) {
                throw line.whole().unreadable("message.awb", line.text());
            }
            waybill(line);
        }
    }

    private void waybill(Line line) {
        Field awb = line.fields().getFirst();
        events = new ArrayList<>();
        while (lines.hasNext() && !Waybills.starts(lines.peek())) {
            detail(Block.next(lines));
        }
        consignments.add(
                new ConsignmentStatus(Waybills.number(awb), Waybills.route(awb), Waybills.quantity(line), events));
    }

    private void detail(Block block) {
        Line first = block.lines().getFirst();
        switch (block.identifier()) {
            case "OCI" -> customs.addAll(CustomsLines.read(block));
            case "ULD" -> ulds.addAll(block.texts());
            case "OSI" -> remarks.add(block.joined());
            default -> status(first, block.lines());
        }
    }

    private void status(Line first, List<Line> block) {
        if (first.whole().fits(STATUS)) {
            events.add(statuses.read(first));
        } else if (!Header.repeats(first)) {
            findings.add("line.unknown", first.whole(), first.text());
        }
        block.stream().skip(1).forEach(line -> findings.add("line.unknown", line.whole(), line.text()));
    }
}
