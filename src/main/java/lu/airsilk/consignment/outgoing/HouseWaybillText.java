package lu.airsilk.consignment.outgoing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lu.airsilk.message.HouseReading;
import lu.airsilk.message.HouseReading.House;
import lu.airsilk.message.Party;

/** Writes one FHL/5. */
final class HouseWaybillText {
    private static final int NATURE = 15;
    private static final int TEXT = 65;

    private final HouseReading master;
    private final House house;
    private final ImpLines lines = new ImpLines();

    HouseWaybillText(HouseReading master, House house) {
        this.master = master;
        this.house = house;
    }

    String write() {
        lines.line("FHL/5");
        lines.line("MBI/" + master.master() + ImpLines.leg(master.route())
                + master.quantity()
                        .map(quantity -> "/" + ImpLines.quantity(quantity))
                        .orElse(""));
        lines.line(head());
        lines.row("", house.handling());
        lines.block("TXT", texts());
        lines.block("HTS", house.hsCodes());
        lines.customs(house.customs());
        house.parties().forEach(this::party);
        return lines.line("CVD/EUR/PP/NVD/NCV/XXX").toString();
    }

    /** The free text; the nature of the goods again when it had to be cut. */
    private List<String> texts() {
        boolean cut = ImpText.of(nature(), TEXT).length() > NATURE;
        return house.goods().stream()
                .skip(cut ? 0 : 1)
                .flatMap(text -> ImpText.lines(text, TEXT).stream())
                .toList();
    }

    private String nature() {
        return house.goods().stream().findFirst().orElse("");
    }

    private String head() {
        return String.join(
                "/",
                "HBS",
                ImpText.of(house.number(), 12),
                ImpLines.leg(house.route()),
                Integer.toString(house.pieces()),
                "K" + house.kg().map(BigDecimal::toPlainString).orElse("0"),
                house.slac().map(String::valueOf).orElse(""),
                ImpText.of(nature(), NATURE));
    }

    private void party(Party party) {
        lines.line(party.role());
        lines.line("NAM/" + ImpText.of(party.name(), ImpLines.NAME));
        List<String> address = party.address();
        int streets = Math.max(0, address.size() - 1);
        lines.block(
                "ADR",
                address.subList(0, streets).stream()
                        .map(text -> ImpText.of(text, ImpLines.NAME))
                        .toList());
        Optional<String> place = address.stream().skip(streets).findFirst();
        lines.line("LOC/" + place.map(text -> ImpText.of(text, 17)).orElse(""));
        ImpLines.country(party).ifPresent(country -> lines.line("/" + country));
    }
}
