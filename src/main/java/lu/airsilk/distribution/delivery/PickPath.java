package lu.airsilk.distribution.delivery;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.PutAwayRow;

/** In which order somebody walks along the bins for the lines of a delivery. */
record PickPath(Map<LotNumber, String> bins) {

    static PickPath of(Collection<PutAwayRow> places) {
        return new PickPath(places.stream()
                .flatMap(place -> place.bin().map(bin -> Map.entry(place.lot(), bin)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Where the lot lies; empty while it stands at the dock. */
    String bin(LotNumber lot) {
        return bins.getOrDefault(lot, "");
    }

    /** By bin; what stands at the dock comes last, as the delivery has it. */
    List<DeliverySheet.Line> along(List<DeliverySheet.Line> lines) {
        return lines.stream()
                .sorted(Comparator.comparing(
                                (DeliverySheet.Line line) -> bin(line.lot()).isEmpty())
                        .thenComparing(line -> bin(line.lot())))
                .toList();
    }
}
