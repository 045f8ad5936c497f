package lu.airsilk.message.imp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lu.airsilk.message.ManifestReading;
import lu.airsilk.message.ManifestReading.Load;
import lu.airsilk.message.ManifestReading.Unloading;
import lu.airsilk.message.MessageReading;
import lu.airsilk.message.StatedDay;
import lu.airsilk.message.field.Calendar;
import lu.airsilk.message.field.Field;
import lu.airsilk.message.field.FieldRules;
import lu.airsilk.message.field.Findings;
import lu.airsilk.message.field.Line;
import lu.airsilk.message.field.Lines;
import lu.airsilk.message.field.Quantities;
import lu.airsilk.message.field.Waybills;
import lu.airsilk.shared.number.FlightNumber;

/** FFM: the flight, its airports of unloading, under each the loose air waybills and then the units with theirs. */
public final class ManifestMessage {
    private static final Pattern AIRPORT = Pattern.compile("[A-Z]{3}");
    private static final Pattern FLIGHT = Pattern.compile("[A-Z0-9]{2}\\d{3,4}[A-Z]?");
    private static final Pattern HANDLING = Pattern.compile("[A-Z]{3}");
    private static final Pattern END = Pattern.compile("LAST|CONT");
    private static final Set<String> PASSED_OVER = Set.of("DIM", "OSI", "OCI", "COR", "SCI", "VOL");
    private static final int GOODS_LENGTH = 15;

    private final Header header;
    private final Lines lines;
    private final Calendar calendar;
    private final Findings findings;
    private final List<Unloading> unloadings = new ArrayList<>();
    private List<Load> loads = new ArrayList<>();
    private Optional<String> unit = Optional.empty();

    public ManifestMessage(Header header, Lines lines, Calendar calendar, Findings findings) {
        this.header = header;
        this.lines = lines;
        this.calendar = calendar;
        this.findings = findings;
    }

    public MessageReading read() {
        header.expectVersion(8, 8, findings);
        List<Field> fields = FieldRules.atLeast(lines.needed(), 4);
        FlightNumber flight = FlightNumber.of(FieldRules.fitting(fields.get(1), FLIGHT));
        StatedDay departure = calendar.day(fields.get(2));
        String origin = FieldRules.fitting(fields.get(3), AIRPORT);
        Optional<String> registration = fields.stream().skip(4).map(Field::text).findFirst();
        do {
            unloading(lines.needed());
        } while (lines.hasNext() && !lines.peek().whole().fits(END));
        Optional<String> end = lines.hasNext() ? Optional.of(lines.next().text()) : Optional.empty();
        if (end.isEmpty()) {
            findings.add("manifest.noEnd", lines.here());
        }
        return new ManifestReading(
                header.envelope(),
                flight,
                departure,
                calendar.moment(departure, fields.get(3)),
                origin,
                registration,
                unloadings,
                end,
                findings.all());
    }

    private void unloading(Line line) {
        List<Field> fields = line.fields();
        String airport = FieldRules.fitting(fields.getFirst(), AIRPORT);
        Optional<StatedDay> arrival = fields.stream()
                .skip(1)
                .filter(field -> field.fits(Calendar.DAY))
                .findFirst()
                .map(calendar::day);
        loads = new ArrayList<>();
        unit = Optional.empty();
        while (lines.hasNext() && !endsUnloading(lines.peek())) {
            detail(lines.next());
        }
        Optional<Instant> arrives =
                arrival.filter(day -> day.time().isPresent()).map(day -> calendar.moment(day, fields.getFirst()));
        unloadings.add(new Unloading(airport, arrival, arrives, loads));
    }

    /** The next airport or the end of the message. */
    private static boolean endsUnloading(Line line) {
        Field first = line.fields().getFirst();
        boolean airport = first.fits(AIRPORT) && !line.is("ULD") && !PASSED_OVER.contains(first.text());
        return airport || line.whole().fits(END);
    }

    private void detail(Line line) {
        if (line.is("ULD")) {
            unit = line.fields().stream().skip(1).map(Field::text).findFirst();
        } else if (Waybills.starts(line)) {
            loads.add(load(line));
        } else if (!line.continues()
                && !PASSED_OVER.contains(line.fields().getFirst().text())) {
            findings.add("line.unknown", line.whole(), line.text());
        }
    }

    private Load load(Line line) {
        List<Field> fields = FieldRules.atLeast(line, 2);
        String goods = fields.size() > 2 ? fields.get(2).text() : "";
        if (goods.length() > GOODS_LENGTH) {
            findings.add("manifest.goods", fields.get(2), goods, goods.length(), GOODS_LENGTH);
        }
        return new Load(
                unit,
                Waybills.number(fields.getFirst()),
                Waybills.route(fields.getFirst()),
                Quantities.quantity(fields.get(1)),
                goods,
                handling());
    }

    /** The codes on the lines below; onward flights there are the carrier's own matter. */
    private List<String> handling() {
        List<String> codes = new ArrayList<>();
        while (lines.continues()) {
            lines.next().fields().stream()
                    .skip(1)
                    .filter(field -> field.fits(HANDLING))
                    .forEach(field -> codes.add(field.text()));
        }
        return codes;
    }
}
