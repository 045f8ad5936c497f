package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.location.Place;
import lu.airsilk.purchase.PurchaseProgress;
import lu.airsilk.shared.LotNumber;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.Units;
import lu.airsilk.stock.HoldDraft;
import lu.airsilk.stock.HoldKind;
import lu.airsilk.stock.Holds;
import lu.airsilk.stock.Ledger;
import lu.airsilk.stock.LostClaim;
import lu.airsilk.stock.LotBirth;
import lu.airsilk.stock.PuttingAway;
import lu.airsilk.stock.Supply;
import lu.airsilk.stock.SupplyBook;
import lu.airsilk.stock.SupplyKind;

/** How a counted line becomes lots: the goods first, then the claims on them, then what is missing. */
@ApplicationScoped
class Posting {

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
    CaseOpening cases;

    /** What a posting has made: lots and numbers of cases. */
    record Outcome(List<LotNumber> lots, List<String> cases) {

        Outcome() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** The first half: the goods become lots, what is missing or broken becomes cases. */
    Outcome takeIn(Receipt receipt, Consignment consignment) {
        Outcome outcome = new Outcome();
        Map<Sku, ProductFacts> goods = products.facts(consignment.lines().stream()
                .map(ConsignmentLine::sku)
                .distinct()
                .toList());
        for (ConsignmentLine line : consignment.lines()) {
            for (CountedLot count : receipt.countsOf(line)) {
                takeIn(receipt, line, count, outcome);
            }
            tellPurchase(receipt, line);
            outcome.cases().addAll(cases.open(receipt, line));
        }
        outcome.lots().forEach(lot -> putting.expect(lot, storage(lot, goods)));
        return outcome;
    }

    private Storage storage(LotNumber lot, Map<Sku, ProductFacts> goods) {
        ProductFacts product = goods.get(supplies.ofLot(lot).sku());
        return product == null ? Storage.AMBIENT : product.storage();
    }

    private void takeIn(Receipt receipt, ConsignmentLine line, CountedLot lot, Outcome outcome) {
        Counted count = lot.counted();
        LotBirth birth = birth(line, count, line.on(receipt));
        if (!count.accepted().isZero()) {
            lot.accepted(ledger.receive(birth, Place.HUB, count.accepted()));
        }
        if (!count.damaged().isZero()) {
            LotNumber broken = ledger.receive(birth, Place.HUB, count.damaged());
            holds.place(broken, new HoldDraft(HoldKind.DAMAGED, count.damaged(), line.on(receipt)));
            lot.damaged(broken);
        }
        outcome.lots().addAll(lot.born());
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

    private void tellPurchase(Receipt receipt, ConsignmentLine line) {
        Units came = receipt.cameOf(line);
        purchases.received(line.purchaseLine(), came);
        purchases.missing(line.purchaseLine(), line.units().minus(came));
    }

    /** Holds every sound unit of a receipt until customs let it go. */
    void bond(Receipt receipt) {
        for (CountedLot count : receipt.counts()) {
            count.acceptedLot()
                    .ifPresent(lot -> holds.place(
                            lot,
                            new HoldDraft(
                                    HoldKind.BONDED,
                                    count.counted().accepted(),
                                    receipt.number().number())));
        }
    }

    /**
     * The second half: the claims of stores go along to the lots, and those lose units for which nothing sound has come.
     *
     * @return the claims that lost units
     */
    List<LostClaim> handOver(Receipt receipt, Consignment consignment) {
        List<LostClaim> lost = new ArrayList<>();
        for (ConsignmentLine line : consignment.lines()) {
            long source = supplies.supply(SupplyKind.CONSIGNMENT_LINE, line.ref())
                    .orElseThrow()
                    .id();
            Units along = moveAlong(receipt, line, source);
            Units gone = line.units().minus(along);
            if (!gone.isZero()) {
                lost.addAll(supply.shrink(source, gone));
            }
        }
        return lost;
    }

    /** What was expected of the accepted units takes its claims along, what is over is free. */
    private Units moveAlong(Receipt receipt, ConsignmentLine line, long source) {
        Units left = line.units();
        for (CountedLot count : receipt.countsOf(line)) {
            Units along = count.counted().accepted().min(left);
            if (!along.isZero()) {
                LotNumber lot = count.acceptedLot().orElseThrow();
                holds.end(lot, HoldKind.BONDED);
                supply.move(source, supplies.ofLot(lot).id(), along);
                left = left.minus(along);
            } else {
                count.acceptedLot().ifPresent(lot -> holds.end(lot, HoldKind.BONDED));
            }
        }
        return line.units().minus(left);
    }
}
