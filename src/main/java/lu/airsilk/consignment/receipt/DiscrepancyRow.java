package lu.airsilk.consignment.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.consignment.difference.DifferenceKind;
import lu.airsilk.consignment.difference.DiscrepancyState;
import lu.airsilk.consignment.difference.LiableParty;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;

/**
 * A claim on carrier or supplier, to be read.
 *
 * @param noticeDue the last day on which they can be told
 * @param claimed what the goods cost us
 * @param settled what they have paid or credited
 * @param goods what came in place of the expected goods; empty otherwise
 * @param notified how and when they were told; empty before
 * @param answer what they said; empty before
 * @param writeOff who wants to give it up, and why; empty when nobody does
 */
public record DiscrepancyRow(
        String number,
        AirWaybillNumber awb,
        String receiptLine,
        Sku sku,
        DifferenceKind kind,
        Units units,
        DiscrepancyState state,
        Instant openedAt,
        LocalDate noticeDue,
        LiableParty party,
        Optional<Money> claimed,
        Optional<Money> settled,
        String goods,
        Optional<Said> notified,
        Optional<Said> answer,
        Optional<WriteOff> writeOff,
        int version) {

    /** Something that was said, and when. */
    public record Said(String words, Instant at) {}

    /** Somebody's wish to give a discrepancy up. */
    public record WriteOff(String by, String reason) {}

    /** The receipt of its line. */
    public ReceiptNumber receipt() {
        return new ReceiptNumber(receiptLine.substring(0, receiptLine.indexOf('/')));
    }
}
