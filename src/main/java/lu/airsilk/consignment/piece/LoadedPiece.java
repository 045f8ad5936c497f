package lu.airsilk.consignment.piece;

import java.util.Optional;
import lu.airsilk.consignment.waybill.rule.FlightOn;

/**
 * A piece as far as anybody knows where it is.
 *
 * @param flight the flight on which it was loaded; empty when nobody has said
 */
public record LoadedPiece(Optional<FlightOn> flight, PieceContents contents) {}
