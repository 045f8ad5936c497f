package lu.airsilk.consignment.count;

import java.time.LocalDate;
import java.util.List;
import lu.airsilk.consignment.difference.WrongGoods;
import lu.airsilk.consignment.receipt.LotCount;
import lu.airsilk.consignment.receipt.ReceiptSheet;
import lu.airsilk.consignment.receipt.ReceiptState;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** A receipt, as programs read it; {@code id} is its number. */
public record ReceiptJson(
        String id,
        AirWaybillNumber awb,
        ReceiptState state,
        boolean released,
        boolean bonded,
        @Nullable String signedBy,
        int version,
        List<Line> lines) {

    /** An expected line. */
    public record Line(
            String line,
            Sku sku,
            long unitsPerCase,
            Units expectedUnits,
            @Nullable String lot,
            @Nullable LocalDate expiry,
            List<Count> counts) {}

    /** What was counted of one lot. */
    public record Count(
            @Nullable LotNumber lot,
            @Nullable LocalDate expiry,
            Units acceptedUnits,
            Units damagedUnits,
            Units shortUnits,
            Units overUnits,
            @Nullable Units wrongUnits,
            @Nullable String wrongGoods) {

        public static Count of(LotCount counted) {
            return new Count(
                    counted.lot().orElse(null),
                    counted.expiry().orElse(null),
                    counted.accepted(),
                    counted.damaged(),
                    counted.missing(),
                    counted.over(),
                    counted.wrong().map(WrongGoods::units).orElse(null),
                    counted.wrong().map(WrongGoods::what).orElse(null));
        }
    }

    public static ReceiptJson of(ReceiptSheet sheet) {
        return new ReceiptJson(
                sheet.number().number(),
                sheet.awb(),
                sheet.state(),
                sheet.released(),
                sheet.bonded(),
                sheet.signedBy().orElse(null),
                sheet.version(),
                sheet.lines().stream()
                        .map(line -> new Line(
                                line.line(),
                                line.sku(),
                                line.unitsPerCase(),
                                line.expectedUnits(),
                                line.lot(),
                                line.expiry(),
                                line.counts().stream().map(Count::of).toList()))
                        .toList());
    }
}
