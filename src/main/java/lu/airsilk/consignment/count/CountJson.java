package lu.airsilk.consignment.count;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.airsilk.consignment.difference.WrongGoods;
import lu.airsilk.consignment.receipt.LotCount;
import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import org.jspecify.annotations.Nullable;

/**
 * A count as programs write it; a line may repeat, once for each lot.
 *
 * @param blind whether only what is there was counted, so that what is missing or over follows from it
 */
public record CountJson(@Nullable Boolean blind, @Nullable List<Line> lines) {

    /** What was counted of one lot of a line. */
    public record Line(
            @Nullable String line,
            @Nullable String lot,
            @Nullable LocalDate expiry,
            @Nullable BigDecimal acceptedUnits,
            @Nullable BigDecimal damagedUnits,
            @Nullable BigDecimal shortUnits,
            @Nullable BigDecimal overUnits,
            @Nullable BigDecimal wrongUnits,
            @Nullable String wrongGoods) {

        LotCount checked(String at, ReceiptNumber receipt) {
            return new LotCount(
                    position(RequestFields.text(at + ".line", line), receipt, at),
                    Optional.ofNullable(lot).filter(text -> !text.isBlank()).map(LotNumber::of),
                    Optional.ofNullable(expiry),
                    units(at + ".acceptedUnits", acceptedUnits),
                    units(at + ".damagedUnits", damagedUnits),
                    units(at + ".shortUnits", shortUnits),
                    units(at + ".overUnits", overUnits),
                    wrong(at));
        }

        private Optional<WrongGoods> wrong(String at) {
            Units units = units(at + ".wrongUnits", wrongUnits);
            return units.isZero()
                    ? Optional.empty()
                    : Optional.of(new WrongGoods(units, RequestFields.text(at + ".wrongGoods", wrongGoods)));
        }

        private static Units units(String at, @Nullable BigDecimal number) {
            return number == null ? Units.ZERO : RequestFields.units(at, number);
        }

        private static int position(String line, ReceiptNumber receipt, String at) {
            String prefix = receipt + "/";
            String position = line.startsWith(prefix) ? line.substring(prefix.length()) : "";
            if (!position.matches("[1-9]\\d{0,5}")) {
                throw new Refused(
                        Refusal.of("receipt.lineUnknown", line, receipt).at(at + ".line"));
            }
            return Integer.parseInt(position);
        }
    }

    List<LotCount> checked(ReceiptNumber receipt) {
        List<Line> counted = RequestFields.list("lines", lines);
        return IntStream.range(0, counted.size())
                .mapToObj(i -> counted.get(i).checked("lines[" + i + "]", receipt))
                .toList();
    }
}
