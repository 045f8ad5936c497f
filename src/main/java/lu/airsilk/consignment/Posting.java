package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lu.airsilk.location.Place;
import lu.airsilk.platform.Numbers;
import lu.airsilk.purchase.PurchaseProgress;
import lu.airsilk.shared.LotNumber;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;
import lu.airsilk.stock.Ledger;
import lu.airsilk.stock.LostClaim;
import lu.airsilk.stock.LotBirth;
import lu.airsilk.stock.Supply;
import lu.airsilk.stock.SupplyBook;
import lu.airsilk.stock.SupplyKind;

/** How a counted line becomes lots: the goods first, then the claims on them, then what is missing. */
@ApplicationScoped
class Posting {

    @Inject
    Consignments consignments;

    @Inject
    Ledger ledger;

    @Inject
    Supply supply;

    @Inject
    SupplyBook supplies;

    @Inject
    PurchaseProgress purchases;

    @Inject
    Numbers numbers;

    @Inject
    Clock clock;

    /** What a posting has made: lots, numbers of cases, and claims that lost their units. */
    record Outcome(List<LotNumber> lots, List<String> cases, List<LostClaim> lost) {

        Outcome() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    Outcome post(Receipt receipt, Consignment consignment) {
        Outcome outcome = new Outcome();
        consignment.lines().forEach(line -> post(receipt, line, outcome));
        return outcome;
    }

    private void post(Receipt receipt, ConsignmentLine line, Outcome outcome) {
        List<Counted> counts =
                receipt.countsOf(line).stream().map(CountedLot::counted).toList();
        long source = supplies.supply(SupplyKind.CONSIGNMENT_LINE, line.ref())
                .orElseThrow()
                .id();
        String receiptLine = receipt.number() + "/" + line.position();
        takeIn(line, counts, receiptLine, source, outcome);
        Units gone = sum(counts, Counted::damaged).plus(sum(counts, Counted::missing));
        Units expectedGone = gone.min(line.units().minus(acceptedOfLine(line, counts)));
        if (!expectedGone.isZero()) {
            outcome.lost().addAll(supply.shrink(source, expectedGone));
        }
        setAside(line, counts, receiptLine, outcome);
        tellPurchase(line, counts);
        openCases(line, counts, receiptLine, outcome);
    }

    /** Accepted units become lots; what was expected of them takes its claims along, what is over is free. */
    private void takeIn(ConsignmentLine line, List<Counted> counts, String receiptLine, long source, Outcome outcome) {
        Units left = acceptedOfLine(line, counts);
        for (Counted count : counts) {
            if (count.accepted().isZero()) {
                continue;
            }
            LotNumber lot = ledger.receive(birth(line, count, receiptLine), Place.HUB, count.accepted());
            outcome.lots().add(lot);
            Units along = count.accepted().min(left);
            if (!along.isZero()) {
                supply.move(source, supplies.ofLot(lot).id(), along);
                left = left.minus(along);
            }
        }
    }

    private static Units acceptedOfLine(ConsignmentLine line, List<Counted> counts) {
        return sum(counts, Counted::accepted).min(line.units());
    }

    private void setAside(ConsignmentLine line, List<Counted> counts, String receiptLine, Outcome outcome) {
        counts.stream().filter(count -> !count.damaged().isZero()).forEach(count -> {
            LotNumber lot = ledger.receive(birth(line, count, receiptLine), Place.HUB, count.damaged());
            ledger.hold(lot, count.damaged(), Reason.of("hold.damaged", receiptLine));
            outcome.lots().add(lot);
        });
    }

    private static LotBirth birth(ConsignmentLine line, Counted count, String receiptLine) {
        return new LotBirth(
                line.sku(),
                line.pack(),
                count.lot().or(line::supplierLot),
                count.expiry().or(line::expiry),
                receiptLine,
                Optional.of(line.consignment().awb()),
                Optional.of(line.supplier()));
    }

    private void tellPurchase(ConsignmentLine line, List<Counted> counts) {
        Units came = sum(counts, Counted::accepted)
                .plus(sum(counts, Counted::damaged))
                .min(line.units());
        purchases.received(line.purchaseLine(), came);
        purchases.missing(line.purchaseLine(), line.units().minus(came));
    }

    private void openCases(ConsignmentLine line, List<Counted> counts, String receiptLine, Outcome outcome) {
        open(DifferenceKind.DAMAGED, sum(counts, Counted::damaged), line, receiptLine, outcome);
        open(DifferenceKind.SHORT, sum(counts, Counted::missing), line, receiptLine, outcome);
        open(DifferenceKind.OVER, sum(counts, Counted::over), line, receiptLine, outcome);
    }

    private void open(DifferenceKind kind, Units units, ConsignmentLine line, String receiptLine, Outcome outcome) {
        if (!units.isZero()) {
            String number = numbers.next("DC");
            consignments.add(new DiscrepancyCase(
                    number, line, receiptLine, new DiscrepancyCase.Difference(kind, units, clock.instant())));
            outcome.cases().add(number);
        }
    }

    private static Units sum(List<Counted> counts, Function<Counted, Units> which) {
        return counts.stream().map(which).reduce(Units.ZERO, Units::plus);
    }
}
