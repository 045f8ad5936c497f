package lu.airsilk.consignment.outgoing;

import java.util.stream.Stream;
import lu.airsilk.consignment.form.Clocks;
import lu.airsilk.message.Party;
import lu.airsilk.message.WaybillReading;
import lu.airsilk.message.WaybillReading.Issue;

/** Writes one FWB/16. */
final class MasterWaybillText {
    private static final int SIGNATURE = 20;
    private static final int PLACE = 17;
    private static final int REMARK = 65;

    private final WaybillReading waybill;
    private final ImpLines lines = new ImpLines();

    MasterWaybillText(WaybillReading waybill) {
        this.waybill = waybill;
    }

    String write(String sender) {
        lines.line("FWB/16");
        lines.line(waybill.awb() + ImpLines.leg(waybill.route()) + "/" + ImpLines.quantity(waybill.quantity()));
        flights();
        waybill.parties().stream().filter(party -> !party.role().equals("AGT")).forEach(this::party);
        waybill.parties().stream().filter(party -> party.role().equals("AGT")).forEach(this::agent);
        new ChargesText(waybill, lines).write();
        waybill.issue().ifPresent(this::issue);
        waybill.remarks().forEach(remark -> lines.block("OSI", ImpText.lines(remark, REMARK)));
        lines.line("REF/" + sender);
        lines.row("SPH", waybill.handling());
        return lines.customs(waybill.customs()).toString();
    }

    private void flights() {
        lines.row(
                "FLT",
                waybill.flights().stream()
                        .flatMap(flight -> Stream.of(flight.flight().number(), "%02d".formatted(flight.day())))
                        .toList());
        waybill.route()
                .ifPresent(route -> waybill.flights().stream()
                        .findFirst()
                        .ifPresent(first -> lines.line(
                                "RTG/" + route.destination() + first.flight().airline())));
    }

    private void party(Party party) {
        lines.line(party.role() + (party.account().isEmpty() ? "" : "/" + party.account()));
        named(party);
        ImpLines.country(party).ifPresent(country -> lines.line("/" + country));
    }

    private void agent(Party party) {
        lines.line("AGT/" + party.account());
        named(party);
    }

    private void named(Party party) {
        Stream.concat(Stream.of(party.name()), party.address().stream())
                .forEach(text -> lines.line("/" + ImpText.of(text, ImpLines.NAME)));
    }

    private void issue(Issue issue) {
        String signature = ImpText.of(issue.signature(), SIGNATURE);
        lines.line("CER/" + signature);
        lines.line(
                "ISU/" + Clocks.day(issue.day()) + "%02d".formatted(issue.day().getYear() % 100) + "/"
                        + ImpText.of(issue.place(), PLACE) + "/" + signature);
    }
}
