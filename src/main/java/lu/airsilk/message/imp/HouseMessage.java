package lu.airsilk.message.imp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.message.CustomsNote;
import lu.airsilk.message.HouseReading;
import lu.airsilk.message.HouseReading.House;
import lu.airsilk.message.MessageReading;
import lu.airsilk.message.Route;
import lu.airsilk.message.field.Field;
import lu.airsilk.message.field.FieldRules;
import lu.airsilk.message.field.Findings;
import lu.airsilk.message.field.Line;
import lu.airsilk.message.field.Lines;
import lu.airsilk.message.field.Quantities;
import lu.airsilk.message.field.Waybills;

/** FHL: the master line, then one house after the other, each with its blocks. */
public final class HouseMessage {
    private static final Pattern LEG = Pattern.compile("([A-Z]{3})([A-Z]{3})");
    private static final Pattern NUMBER = Pattern.compile(".{1," + House.LONGEST_NUMBER + "}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
    private static final Pattern WEIGHT = Pattern.compile("([KL])(\\d{1,9}(?:\\.\\d{0,4})?)");

    private final Header header;
    private final Lines lines;
    private final Findings findings;
    private final List<House> houses = new ArrayList<>();

    public HouseMessage(Header header, Lines lines, Findings findings) {
        this.header = header;
        this.lines = lines;
        this.findings = findings;
    }

    public MessageReading read() {
        header.expectVersion(4, 5, findings);
        Line master = lines.needed();
        if (!master.is("MBI")) {
            throw master.whole().unreadable("message.field", master.text());
        }
        List<Field> fields = FieldRules.atLeast(master, 2);
        while (lines.hasNext()) {
            house();
        }
        if (houses.isEmpty()) {
            throw lines.here().unreadable("message.incomplete");
        }
        return new HouseReading(
                header.kind(),
                Waybills.number(fields.get(1)),
                Waybills.route(fields.get(1)),
                fields.stream()
                        .skip(2)
                        .findFirst()
                        .filter(field -> !field.blank())
                        .map(Quantities::quantity),
                houses,
                findings.all());
    }

    /** {@code HBS/MAA43138355/MAAIAH/2/K218/12/CATALYST 9500}, handling codes on the next line, then blocks. */
    private void house() {
        Block head = Block.next(lines);
        if (!head.identifier().equals("HBS")) {
            throw head.start().unreadable("message.field", head.start().text());
        }
        List<Field> fields = FieldRules.atLeast(head.lines().getFirst(), 4);
        Details details = new Details();
        while (lines.hasNext() && !lines.peek().is("HBS")) {
            details.block(Block.next(lines));
        }
        List<String> goods =
                new ArrayList<>(fields.stream().skip(6).map(Field::text).toList());
        goods.addAll(details.goods);
        houses.add(new House(
                FieldRules.fitting(fields.get(1), NUMBER),
                route(fields.get(2)),
                Integer.parseInt(FieldRules.fitting(fields.get(3), COUNT)),
                fields.stream().skip(4).findFirst().flatMap(HouseMessage::weight),
                fields.stream()
                        .skip(5)
                        .findFirst()
                        .filter(field -> field.fits(COUNT))
                        .map(field -> Integer.valueOf(field.text())),
                goods,
                details.hsCodes,
                new Block(head.lines().subList(1, head.lines().size())).texts(),
                details.parties.all(),
                details.customs));
    }

    private static Optional<Route> route(Field field) {
        Matcher leg = LEG.matcher(field.text());
        return leg.matches() ? Optional.of(new Route(leg.group(1), leg.group(2))) : Optional.empty();
    }

    private static Optional<BigDecimal> weight(Field field) {
        if (field.blank()) {
            return Optional.empty();
        }
        Matcher weight = field.parts(WEIGHT);
        return Optional.of(Quantities.kilograms(weight.group(1), weight.group(2)));
    }

    /** What the blocks below a house say. */
    private final class Details {
        private final Parties parties = new Parties();
        private final List<String> goods = new ArrayList<>();
        private final List<String> hsCodes = new ArrayList<>();
        private final List<CustomsNote> customs = new ArrayList<>();

        void block(Block block) {
            switch (block.identifier()) {
                case "TXT" -> goods.add(block.joined());
                case "HTS" -> hsCodes.addAll(block.texts());
                case "OCI" -> customs.addAll(CustomsLines.read(block));
                case "SHP", "CNE" -> parties.begin(block);
                case "NAM", "ADR", "LOC" -> parties.goOn(block);
                case "CVD" -> {
                    // declared values of a house are the forwarder's matter
                }
                default ->
                    findings.add("line.unknown", block.start(), block.start().text());
            }
        }
    }
}
