package lu.airsilk.consignment.count;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.consignment.receipt.CountedLine;
import lu.airsilk.consignment.receipt.Discrepancy;
import lu.airsilk.consignment.receipt.Posting;
import lu.airsilk.consignment.receipt.Receipt;
import lu.airsilk.consignment.receipt.Receipts;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.ConsignmentLine;
import lu.airsilk.location.Place;
import lu.airsilk.purchase.PurchaseProgress;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.Holds;
import lu.airsilk.stock.Ledger;
import lu.airsilk.stock.Movement;
import lu.airsilk.stock.MovementKind;
import lu.airsilk.supply.ReservationRow;
import lu.airsilk.supply.ReservationState;
import lu.airsilk.supply.Supply;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.supply.SupplyRow;

/** The opposite of {@link Posting}. */
@ApplicationScoped
class Unposting {

    /** So many are named in a sentence; how many there are is told in any case. */
    private static final int STORES_NAMED = 5;

    @Inject
    Receipts receipts;

    @Inject
    Ledger ledger;

    @Inject
    Holds holds;

    @Inject
    Supply supply;

    @Inject
    SupplyBook supplies;

    @Inject
    PurchaseProgress purchases;

    void undo(Receipt receipt, Consignment consignment, boolean inBond) {
        List<CountedLine> lines = receipt.counted(consignment);
        if (!inBond) {
            supply.add(
                    SupplyKind.CONSIGNMENT_LINE,
                    consignment.lines().stream()
                            .collect(Collectors.toMap(ConsignmentLine::ref, ConsignmentLine::units)));
        }
        takeBack(gone(receipt, consignment), consignment);
        purchases.notArrived(lines.stream().map(CountedLine::arrived).toList());
        receipts.discrepanciesOf(receipt.number()).forEach(Discrepancy::withdraw);
    }

    /** A lot that goes back to where it came from. */
    private record Gone(LotNumber lot, Units came, String line, String receiptLine) {

        static Stream<Gone> of(CountedLine counted, Receipt receipt) {
            String line = counted.line().ref();
            String receiptLine = receipt.lineOf(counted.line());
            return counted.counts().stream()
                    .flatMap(count -> Stream.concat(
                            count.acceptedLot().stream()
                                    .map(lot -> new Gone(lot, count.counted().accepted(), line, receiptLine)),
                            count.damagedLot().stream()
                                    .map(lot -> new Gone(lot, count.counted().damaged(), line, receiptLine))));
        }

        Movement movement() {
            return new Movement(lot, Place.HUB, Place.SUPPLIER, came, MovementKind.REVERSAL, receiptLine);
        }
    }

    /** Refused once a unit of it has left, or stands in a delivery from which the hub takes it out first. */
    void requireAllHere(Receipt receipt, Consignment consignment) {
        Map<LotNumber, SupplyRow> lots = here(gone(receipt, consignment));
        List<ReservationRow> loaded =
                supplies
                        .reservationsOn(
                                lots.values().stream().map(SupplyRow::id).toList())
                        .values()
                        .stream()
                        .flatMap(List::stream)
                        .filter(row -> row.state() == ReservationState.PICKED)
                        .toList();
        Refused.unless(
                loaded.isEmpty(),
                "receipt.inDelivery",
                receipt.number(),
                loaded.stream()
                        .collect(groupingBy(
                                ReservationRow::store, TreeMap::new, mapping(ReservationRow::orderLine, joining(", "))))
                        .entrySet()
                        .stream()
                        .limit(STORES_NAMED)
                        .map(store -> store.getKey() + " (" + store.getValue() + ")")
                        .collect(joining("; ")),
                loaded.stream().map(ReservationRow::store).distinct().count());
    }

    private static List<Gone> gone(Receipt receipt, Consignment consignment) {
        return receipt.counted(consignment).stream()
                .flatMap(line -> Gone.of(line, receipt))
                .toList();
    }

    /** The supplies of lots of which nothing has left; refused otherwise. */
    private Map<LotNumber, SupplyRow> here(List<Gone> gone) {
        Map<LotNumber, SupplyRow> lots =
                supplies.ofLots(gone.stream().map(Gone::lot).toList());
        for (Gone each : gone) {
            SupplyRow there = Objects.requireNonNull(lots.get(each.lot()));
            Refused.unless(
                    there.quantity().equals(each.came()), "receipt.hasLeft", each.lot(), each.came(), there.quantity());
        }
        return lots;
    }

    private void takeBack(List<Gone> gone, Consignment consignment) {
        List<LotNumber> numbers = gone.stream().map(Gone::lot).toList();
        Map<LotNumber, SupplyRow> lots = here(gone);
        Map<String, SupplyRow> sources = supplies.supplies(
                SupplyKind.CONSIGNMENT_LINE,
                consignment.lines().stream().map(ConsignmentLine::ref).toList());
        SortedMap<Long, Long> lines = new TreeMap<>();
        for (Gone each : gone) {
            SupplyRow there = Objects.requireNonNull(lots.get(each.lot()));
            lines.put(
                    there.id(), Objects.requireNonNull(sources.get(each.line())).id());
        }
        supply.giveBack(lines);
        holds.endAll(numbers);
        ledger.moveAll(gone.stream().map(Gone::movement).toList());
    }
}
