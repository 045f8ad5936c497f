package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lu.airsilk.location.Place;
import lu.airsilk.purchase.PurchaseProgress;
import lu.airsilk.shared.LotNumber;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.stock.Holds;
import lu.airsilk.stock.Ledger;
import lu.airsilk.stock.Movement;
import lu.airsilk.stock.MovementKind;
import lu.airsilk.stock.Supply;
import lu.airsilk.stock.SupplyBook;
import lu.airsilk.stock.SupplyKind;
import lu.airsilk.stock.SupplyRow;

/** The opposite of {@link Posting}, line by line. */
@ApplicationScoped
class Unposting {

    @Inject
    Consignments consignments;

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
        for (ConsignmentLine line : consignment.lines()) {
            long source = supplies.supply(SupplyKind.CONSIGNMENT_LINE, line.ref())
                    .orElseThrow()
                    .id();
            if (!inBond) {
                supply.add(SupplyKind.CONSIGNMENT_LINE, line.ref(), line.units());
            }
            for (CountedLot count : receipt.countsOf(line)) {
                Counted counted = count.counted();
                count.acceptedLot().ifPresent(lot -> takeBack(lot, counted.accepted(), source, line.on(receipt)));
                count.damagedLot().ifPresent(lot -> takeBack(lot, counted.damaged(), source, line.on(receipt)));
            }
            Units came = receipt.cameOf(line);
            purchases.notReceived(line.purchaseLine(), came, line.units().minus(came));
        }
        consignments.casesOf(receipt.number()).forEach(DiscrepancyCase::withdraw);
    }

    private void takeBack(LotNumber lot, Units came, long line, String receiptLine) {
        SupplyRow there = supplies.ofLot(lot);
        Refused.unless(there.quantity().equals(came), "receipt.hasLeft", lot, came, there.quantity());
        supply.giveBack(there.id(), line);
        holds.endAll(lot);
        ledger.move(new Movement(lot, Place.HUB, Place.SUPPLIER, came, MovementKind.REVERSAL, receiptLine));
    }
}
