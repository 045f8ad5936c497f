package lu.airsilk.consignment.inbox;

import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.message.MessageFinding;
import lu.airsilk.shared.Grams;

/** What the house air waybills of a master say together. They may come one by one, so that less is nothing odd yet. */
public record HouseSum(int pieces, Grams gross) {

    /** So much may roundings add up to, in thousandths of the master's weight. */
    private static final long TOLERANCE = 5;

    private static final long THOUSAND = 1_000;

    static HouseSum of(List<HouseRow> houses) {
        return new HouseSum(
                houses.stream().mapToInt(HouseRow::pieces).sum(),
                houses.stream().map(HouseRow::gross).reduce(Grams.ZERO, Grams::plus));
    }

    /** What is odd: more pieces, or more weight than roundings explain, than the master has. */
    Optional<MessageFinding> beyond(Consignment master) {
        if (pieces > master.pieces()) {
            return Optional.of(finding("houses.pieces", Integer.toString(pieces), Integer.toString(master.pieces())));
        }
        return gross.value() * THOUSAND > master.gross().value() * (THOUSAND + TOLERANCE)
                ? Optional.of(finding(
                        "houses.weight",
                        gross.kilograms().toPlainString(),
                        master.gross().kilograms().toPlainString()))
                : Optional.empty();
    }

    private static MessageFinding finding(String code, String together, String master) {
        return new MessageFinding(code, 0, 0, List.of(together, master));
    }
}
