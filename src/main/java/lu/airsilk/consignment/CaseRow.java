package lu.airsilk.consignment;

import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.shared.AirWaybillNumber;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.Units;

/**
 * A claim on carrier or supplier, to be read.
 *
 * @param noticeDue the last day on which the carrier can be told
 */
public record CaseRow(
        String number,
        AirWaybillNumber awb,
        String receiptLine,
        Sku sku,
        DifferenceKind kind,
        Units units,
        CaseState state,
        Instant openedAt,
        LocalDate noticeDue) {}
