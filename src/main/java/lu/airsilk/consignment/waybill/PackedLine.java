package lu.airsilk.consignment.waybill;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.purchase.PurchaseLineFacts;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.LotNumber;

/** Cases taken off a purchase line, with the lot and the last day that the supplier announced. */
public record PackedLine(
        PurchaseLineFacts purchase, Cases cases, Optional<LotNumber> lot, Optional<LocalDate> expiry) {}
