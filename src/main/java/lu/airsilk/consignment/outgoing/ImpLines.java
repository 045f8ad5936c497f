package lu.airsilk.consignment.outgoing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lu.airsilk.message.CustomsNote;
import lu.airsilk.message.Party;
import lu.airsilk.message.Route;
import lu.airsilk.message.StatedQuantity;

/** The lines of a Cargo-IMP message in the making, each ended by CRLF. */
final class ImpLines {
    static final int NAME = 35;
    private final StringBuilder text = new StringBuilder();

    ImpLines line(String line) {
        text.append(line).append("\r\n");
        return this;
    }

    /** Identifier and first value on one line, the others on lines of their own; nothing when there are none. */
    ImpLines block(String identifier, List<String> values) {
        String lead = identifier;
        for (String value : values) {
            line(lead + "/" + value);
            lead = "";
        }
        return this;
    }

    /** All values on one line; nothing when there are none. */
    ImpLines row(String identifier, List<String> values) {
        return values.isEmpty() ? this : line(identifier + "/" + String.join("/", values));
    }

    ImpLines customs(List<CustomsNote> notes) {
        return block(
                "OCI",
                notes.stream()
                        .map(note -> String.join(
                                "/", note.country(), note.subject(), note.identifier(), ImpText.of(note.text(), NAME)))
                        .toList());
    }

    /** The last line of somebody: country and postcode. */
    static Optional<String> country(Party party) {
        return party.country()
                .map(country -> country
                        + party.postcode()
                                .map(code -> "/" + ImpText.of(code, 9))
                                .orElse(""));
    }

    static String leg(Optional<Route> route) {
        return route.map(way -> way.origin() + way.destination()).orElse("");
    }

    static String quantity(StatedQuantity quantity) {
        return quantity.description()
                + quantity.pieces()
                + quantity.kg().map(kg -> "K" + number(kg)).orElse("")
                + quantity.cubicMetres().map(volume -> "MC" + number(volume)).orElse("")
                + quantity.total().map(total -> "T" + total).orElse("");
    }

    static String number(BigDecimal number) {
        return number.toPlainString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
