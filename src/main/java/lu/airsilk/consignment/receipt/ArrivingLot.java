package lu.airsilk.consignment.receipt;

import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.consignment.waybill.ConsignmentLine;
import lu.airsilk.location.Place;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.HeldLot;
import lu.airsilk.stock.HoldDraft;
import lu.airsilk.stock.HoldKind;
import lu.airsilk.stock.LotArrival;
import lu.airsilk.stock.LotBirth;

/**
 * Units of one count that become a lot: the sound ones, or the broken ones.
 *
 * @param receiptLine on which they were counted
 */
record ArrivingLot(ConsignmentLine line, CountedLot count, boolean sound, String receiptLine) {

    /** The lots that a line becomes, in the order of its counts; the sound one of each before the broken one. */
    static Stream<ArrivingLot> of(CountedLine counted, Receipt receipt) {
        return counted.counts().stream()
                .flatMap(count -> Stream.of(true, false)
                        .map(sound -> new ArrivingLot(counted.line(), count, sound, receipt.lineOf(counted.line()))))
                .filter(lot -> !lot.units().isZero());
    }

    private Units units() {
        return sound ? count.counted().accepted() : count.counted().damaged();
    }

    LotArrival arrival() {
        LotCount counted = count.counted();
        LotBirth birth = new LotBirth(
                line.sku(),
                line.pack(),
                counted.lot().or(line::supplierLot),
                counted.expiry().or(line::expiry),
                receiptLine,
                Optional.of(line.consignment().awb()),
                Optional.of(line.supplier()));
        return new LotArrival(birth, Place.HUB, units());
    }

    /** They have become this lot. */
    void becomes(LotNumber born) {
        if (sound) {
            count.accepted(born);
        } else {
            count.damaged(born);
        }
    }

    /** How the broken ones are held back. */
    HeldLot held(LotNumber born) {
        return new HeldLot(born, new HoldDraft(HoldKind.DAMAGED, units(), receiptLine));
    }
}
