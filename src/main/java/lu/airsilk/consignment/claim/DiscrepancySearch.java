package lu.airsilk.consignment.claim;

import java.util.Optional;
import lu.airsilk.consignment.difference.DifferenceKind;
import lu.airsilk.consignment.difference.DiscrepancyState;
import lu.airsilk.shared.number.AirWaybillNumber;

/** Which claims on carriers and suppliers are wanted; what is empty does not matter. */
public record DiscrepancySearch(
        Optional<DiscrepancyState> state, Optional<DifferenceKind> kind, Optional<AirWaybillNumber> awb) {}
