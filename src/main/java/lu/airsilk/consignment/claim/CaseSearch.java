package lu.airsilk.consignment.claim;

import java.util.Optional;
import lu.airsilk.consignment.difference.CaseState;
import lu.airsilk.consignment.difference.DifferenceKind;
import lu.airsilk.shared.number.AirWaybillNumber;

/** Which claims on carriers and suppliers are wanted; what is empty does not matter. */
public record CaseSearch(Optional<CaseState> state, Optional<DifferenceKind> kind, Optional<AirWaybillNumber> awb) {}
