package lu.airsilk.consignment.piece;

import java.util.Optional;
import lu.airsilk.consignment.waybill.rule.FlightOn;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.Sscc;

/**
 * A piece, to be read.
 *
 * @param uld the unit it was built into; empty when loose or not said
 * @param flight the flight it was loaded on; empty when nobody has said
 */
public record PieceRow(
        int number,
        Sscc sscc,
        PieceContents contents,
        Grams gross,
        Size size,
        Optional<String> uld,
        Optional<FlightOn> flight) {

    /** Its sides in centimetres, 0 while nobody has measured. */
    public record Size(int length, int width, int height) {

        public boolean known() {
            return length > 0 && width > 0 && height > 0;
        }
    }
}
