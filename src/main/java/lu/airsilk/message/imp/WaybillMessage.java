package lu.airsilk.message.imp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lu.airsilk.message.CustomsNote;
import lu.airsilk.message.MessageReading;
import lu.airsilk.message.StatedQuantity;
import lu.airsilk.message.WaybillReading;
import lu.airsilk.message.WaybillReading.BookedFlight;
import lu.airsilk.message.WaybillReading.Charges;
import lu.airsilk.message.WaybillReading.Issue;
import lu.airsilk.message.WaybillReading.Other;
import lu.airsilk.message.WaybillReading.Totals;
import lu.airsilk.message.field.Calendar;
import lu.airsilk.message.field.Field;
import lu.airsilk.message.field.Findings;
import lu.airsilk.message.field.Line;
import lu.airsilk.message.field.Lines;
import lu.airsilk.message.field.WaybillChecks;
import lu.airsilk.message.field.Waybills;
import lu.airsilk.shared.number.FlightNumber;

/** FWB: the air waybill line, then blocks in any order. */
public final class WaybillMessage {
    private static final Pattern FLIGHT = Pattern.compile("[A-Z0-9]{2}\\d{3,4}[A-Z]?");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");
    private static final Pattern OTHER = Pattern.compile("([A-Z]{2}[AC])(\\d{1,12}(?:\\.\\d{0,4})?)");

    private final Header header;
    private final Lines lines;
    private final Calendar calendar;
    private final Findings findings;
    private final Parties parties = new Parties();
    private final RateDescriptions rates = new RateDescriptions();
    private final List<BookedFlight> flights = new ArrayList<>();
    private final List<Other> other = new ArrayList<>();
    private final List<String> handling = new ArrayList<>();
    private final List<CustomsNote> customs = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private String currency = "";
    private Optional<Totals> prepaid = Optional.empty();
    private Optional<Totals> collect = Optional.empty();
    private Optional<Issue> issue = Optional.empty();

    public WaybillMessage(Header header, Lines lines, Calendar calendar, Findings findings) {
        this.header = header;
        this.lines = lines;
        this.calendar = calendar;
        this.findings = findings;
    }

    public MessageReading read() {
        header.expectVersion(16, 17, findings);
        Line first = lines.needed();
        Field awb = first.fields().getFirst();
        StatedQuantity quantity =
                Waybills.quantity(first).orElseThrow(() -> first.whole().unreadable("message.incomplete"));
        while (lines.hasNext()) {
            block(Block.next(lines));
        }
        WaybillReading read = new WaybillReading(
                header.kind(),
                Waybills.number(awb),
                Waybills.route(awb),
                quantity,
                flights,
                parties.all(),
                new Charges(currency, rates.rates(), other, prepaid, collect),
                rates.goods(),
                handling,
                customs,
                remarks,
                issue,
                findings.all());
        return WaybillChecks.checked(read, first.whole());
    }

    private void block(Block block) {
        switch (block.identifier()) {
            case "FLT" -> flights(block.fields().toList());
            case "SHP", "CNE", "AGT", "NFY" -> parties.begin(block);
            case "NAM", "ADR", "LOC" -> parties.goOn(block);
            case "CVD" -> currency = block.texts().stream().findFirst().orElse("");
            case "RTD" -> rates.read(block);
            case "OTH" -> block.rows().forEach(this::others);
            case "PPD" -> prepaid = Optional.of(Amounts.totals(block));
            case "COL" -> collect = Optional.of(Amounts.totals(block));
            case "SPH" -> handling.addAll(block.texts());
            case "OCI" -> customs.addAll(CustomsLines.read(block));
            case "SSR", "OSI", "ACC" -> remarks.add(block.joined());
            case "ISU" -> issue(block.fields().toList());
            case "RTG", "CER", "REF", "COR", "COI", "SII", "ARD", "SRI", "OPI", "CDC", "SPA", "NOM" -> {
                // routing, signatures and references: kept in the raw message, nothing of ours needs them
            }
            default -> findings.add("line.unknown", block.start(), block.start().text());
        }
    }

    private void flights(List<Field> fields) {
        for (int index = 0; index + 1 < fields.size(); index += 2) {
            Field day = fields.get(index + 1);
            if (fields.get(index).fits(FLIGHT) && day.fits(DAY)) {
                flights.add(new BookedFlight(FlightNumber.of(fields.get(index).text()), Integer.parseInt(day.text())));
            }
        }
    }

    /** {@code P/MYC2375.00SCC375.00}: whether prepaid, then charge after charge without a slash. */
    private void others(List<Field> row) {
        boolean here = row.getFirst().text().equals("P");
        row.stream().skip(1).forEach(field -> {
            Matcher charge = OTHER.matcher(field.text());
            while (charge.lookingAt()) {
                other.add(new Other(charge.group(1), new BigDecimal(charge.group(2)), here));
                charge.region(charge.end(), field.text().length());
            }
            if (charge.regionStart() < field.text().length()) {
                findings.add("waybill.otherCharge", field.from(charge.regionStart()), field.text());
            }
        });
    }

    /** {@code 24NOV26/LUXEMBOURG/SAMPLE FORWARDER}. */
    private void issue(List<Field> fields) {
        if (fields.size() > 1) {
            String signature = fields.stream().skip(2).map(Field::text).collect(Collectors.joining("/"));
            issue = calendar.dayWithYear(fields.getFirst())
                    .map(day -> new Issue(day, fields.get(1).text(), signature));
        }
    }
}
