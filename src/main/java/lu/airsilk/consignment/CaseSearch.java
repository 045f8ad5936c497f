package lu.airsilk.consignment;

import java.util.Optional;
import lu.airsilk.shared.AirWaybillNumber;

/** Which claims on carriers and suppliers are wanted; what is empty does not matter. */
public record CaseSearch(Optional<CaseState> state, Optional<DifferenceKind> kind, Optional<AirWaybillNumber> awb) {}
