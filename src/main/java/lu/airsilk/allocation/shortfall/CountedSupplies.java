package lu.airsilk.allocation.shortfall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lu.airsilk.consignment.ReceiptPosted;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.LotBook;
import lu.airsilk.stock.LotRow;
import lu.airsilk.supply.LostReservation;
import lu.airsilk.supply.ReservationRow;
import lu.airsilk.supply.ReservedFor;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.supply.SupplyRow;

/** Finds what the lines of a consignment have become at their receipt. */
@ApplicationScoped
class CountedSupplies {

    @Inject
    SupplyBook book;

    @Inject
    LotBook lots;

    /** All lines that were counted, by their reference. */
    List<CountedSupply> of(ReceiptPosted posted) {
        Map<String, List<SupplyRow>> lotsOfLine = lotsOfLine(posted);
        Map<String, List<LostReservation>> lostOfLine =
                posted.lost().stream().collect(Collectors.groupingBy(LostReservation::reference));
        Set<String> lines = new TreeSet<>(lotsOfLine.keySet());
        lines.addAll(lostOfLine.keySet());
        Map<String, SupplyRow> sources = book.supplies(SupplyKind.CONSIGNMENT_LINE, lines);
        Map<Long, List<ReservationRow>> reservations = book.reservationsOn(lotsOfLine.values().stream()
                .flatMap(List::stream)
                .map(SupplyRow::id)
                .toList());
        Map<Long, ReservedFor> losers = losers(posted.lost());
        return lines.stream()
                .map(line -> {
                    List<SupplyRow> born = lotsOfLine.getOrDefault(line, List.of());
                    return new CountedSupply(
                            Objects.requireNonNull(sources.get(line)),
                            born,
                            born.stream()
                                    .flatMap(lot -> reservations.getOrDefault(lot.id(), List.of()).stream())
                                    .toList(),
                            whoLost(lostOfLine.getOrDefault(line, List.of()), losers));
                })
                .toList();
    }

    private Map<String, List<SupplyRow>> lotsOfLine(ReceiptPosted posted) {
        Map<LotNumber, LotRow> born = lots.lots(posted.lots());
        Map<LotNumber, SupplyRow> supplies = book.ofLots(posted.lots());
        return posted.lots().stream()
                .collect(Collectors.groupingBy(
                        lot -> line(posted, Objects.requireNonNull(born.get(lot))),
                        Collectors.mapping(lot -> Objects.requireNonNull(supplies.get(lot)), Collectors.toList())));
    }

    /** A lot's receipt line ends with the position that its consignment line has. */
    private static String line(ReceiptPosted posted, LotRow lot) {
        String receiptLine = lot.birth().receiptLine();
        return posted.awb() + receiptLine.substring(receiptLine.lastIndexOf('/'));
    }

    private Map<Long, ReservedFor> losers(List<LostReservation> lost) {
        return book.reservations(lost.stream().map(LostReservation::reservation).toList()).stream()
                .collect(Collectors.toMap(ReservationRow::id, ReservationRow::whom));
    }

    private static Map<ReservedFor, Units> whoLost(List<LostReservation> lost, Map<Long, ReservedFor> losers) {
        return lost.stream()
                .collect(Collectors.toMap(
                        one -> Objects.requireNonNull(losers.get(one.reservation())),
                        LostReservation::units,
                        Units::plus));
    }
}
