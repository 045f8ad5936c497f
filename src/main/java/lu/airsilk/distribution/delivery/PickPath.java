package lu.airsilk.distribution.delivery;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.PutAwayRow;

/** In which order somebody walks along the bins for the lines of a delivery. */
record PickPath(Map<LotNumber, PutAwayRow> places) {

    static PickPath of(Collection<PutAwayRow> places) {
        return new PickPath(places.stream().collect(Collectors.toMap(PutAwayRow::lot, Function.identity())));
    }

    /** Where the lot lies; empty while it stands at the dock, and where no bin was ever noted. */
    String bin(LotNumber lot) {
        return place(lot).flatMap(PutAwayRow::bin).orElse("");
    }

    /** Whether it has to be taken from the dock. */
    boolean isAtDock(LotNumber lot) {
        return place(lot).filter(place -> place.bin().isEmpty()).isPresent();
    }

    private Optional<PutAwayRow> place(LotNumber lot) {
        return Optional.ofNullable(places.get(lot));
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
