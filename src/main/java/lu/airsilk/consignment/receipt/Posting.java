package lu.airsilk.consignment.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.ConsignmentLine;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.order.Expecting;
import lu.airsilk.order.LineRef;
import lu.airsilk.purchase.PurchaseProgress;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.HeldLot;
import lu.airsilk.stock.HoldDraft;
import lu.airsilk.stock.HoldKind;
import lu.airsilk.stock.Holds;
import lu.airsilk.stock.Ledger;
import lu.airsilk.stock.PuttingAway;
import lu.airsilk.supply.LostReservation;
import lu.airsilk.supply.Supply;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.supply.SupplyMove;
import lu.airsilk.supply.SupplyRow;

/**
 * How a counted receipt becomes lots: the goods first, then the reservations on them, then what is missing. Each step takes all
 * lines at once, so a receipt of two thousand lines asks the database hardly more often than one of ten.
 */
@ApplicationScoped
public class Posting {

    @Inject
    Ledger ledger;

    @Inject
    Supply supply;

    @Inject
    SupplyBook supplies;

    @Inject
    PurchaseProgress purchases;

    @Inject
    ProductDirectory products;

    @Inject
    Holds holds;

    @Inject
    PuttingAway putting;

    @Inject
    DiscrepancyOpening discrepancies;

    @Inject
    Expecting expecting;

    @Inject
    Clock clock;

    /** What a posting has made: lots and numbers of discrepancies. */
    public record Outcome(List<LotNumber> lots, List<String> discrepancies) {}

    /** The first half: the goods become lots, what is missing or broken becomes discrepancies. */
    public Outcome takeIn(Receipt receipt, Consignment consignment) {
        List<CountedLine> lines = receipt.counted(consignment);
        List<ArrivingLot> arriving =
                lines.stream().flatMap(line -> ArrivingLot.of(line, receipt)).toList();
        List<LotNumber> lots =
                ledger.receiveAll(arriving.stream().map(ArrivingLot::arrival).toList());
        each(lots, i -> arriving.get(i).becomes(lots.get(i)));
        holds.placeAll(IntStream.range(0, lots.size())
                .filter(i -> !arriving.get(i).sound())
                .mapToObj(i -> arriving.get(i).held(lots.get(i)))
                .toList());
        purchases.arrived(lines.stream().map(CountedLine::arrived).toList());
        Map<Sku, ProductFacts> goods = products.facts(
                arriving.stream().map(lot -> lot.line().sku()).distinct().toList());
        each(
                lots,
                i -> putting.expect(lots.get(i), storage(arriving.get(i).line().sku(), goods)));
        return new Outcome(lots, discrepancies.open(receipt, lines));
    }

    private static void each(List<LotNumber> lots, IntConsumer what) {
        IntStream.range(0, lots.size()).forEach(what);
    }

    private static Storage storage(Sku sku, Map<Sku, ProductFacts> goods) {
        ProductFacts product = goods.get(sku);
        return product == null ? Storage.AMBIENT : product.storage();
    }

    /** Holds every sound unit of a receipt until customs let it go. */
    public void bond(Receipt receipt) {
        holds.placeAll(receipt.counts().stream()
                .flatMap(count -> count
                        .acceptedLot()
                        .map(lot -> new HeldLot(
                                lot,
                                new HoldDraft(
                                        HoldKind.BONDED,
                                        count.counted().accepted(),
                                        receipt.number().number())))
                        .stream())
                .toList());
    }

    /**
     * The second half: the reservations of stores go along to the lots, and those lose units for which nothing sound has come.
     *
     * @return the reservations that lost units
     */
    public List<LostReservation> handOver(Receipt receipt, Consignment consignment) {
        List<LotNumber> sound = receipt.counts().stream()
                .flatMap(count -> count.acceptedLot().stream())
                .toList();
        holds.end(
                receipt.counts().stream()
                        .flatMap(count -> count.born().stream())
                        .toList(),
                HoldKind.BONDED);
        Map<LotNumber, SupplyRow> lots = supplies.ofLots(sound);
        Map<String, SupplyRow> sources = supplies.supplies(
                SupplyKind.CONSIGNMENT_LINE,
                consignment.lines().stream().map(ConsignmentLine::ref).toList());
        List<SupplyMove> moves = new ArrayList<>();
        SortedMap<Long, Units> gone = new TreeMap<>();
        for (CountedLine line : receipt.counted(consignment)) {
            long source = Objects.requireNonNull(sources.get(line.line().ref())).id();
            Units left = moveAlong(line, source, lots, moves);
            if (!left.isZero()) {
                gone.put(source, left);
            }
        }
        supply.moveAll(moves);
        List<LostReservation> lost = supply.shrinkAll(gone);
        reached(lots.values());
        return lost;
    }

    /** The lines that the lots are kept for wait for nothing but their truck. */
    private void reached(Collection<SupplyRow> lots) {
        List<LineRef> lines = supplies
                .reservationsOn(lots.stream().map(SupplyRow::id).toList())
                .values()
                .stream()
                .flatMap(List::stream)
                .map(reservation -> LineRef.of(reservation.orderLine()))
                .toList();
        expecting.tell(expecting.reach(lines, Waypoint.AT_HUB, clock.instant()));
    }

    /** What was expected of the accepted units takes its reservations along, what is over is free; gives what never came. */
    private static Units moveAlong(
            CountedLine line, long source, Map<LotNumber, SupplyRow> lots, List<SupplyMove> moves) {
        Units left = line.line().units();
        for (CountedLot count : line.counts()) {
            Units along = count.counted().accepted().min(left);
            if (!along.isZero()) {
                LotNumber lot = count.acceptedLot().orElseThrow();
                moves.add(new SupplyMove(
                        source, Objects.requireNonNull(lots.get(lot)).id(), along));
                left = left.minus(along);
            }
        }
        return left;
    }
}
