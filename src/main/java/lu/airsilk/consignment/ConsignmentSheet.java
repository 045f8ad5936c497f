package lu.airsilk.consignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.consignment.waybill.rule.MilestoneEvent;
import lu.airsilk.consignment.waybill.rule.Progress;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import org.jspecify.annotations.Nullable;

/** A consignment with all that was said of it, to be read by staff. */
public record ConsignmentSheet(
        AirWaybillNumber awb,
        String origin,
        String destination,
        int pieces,
        Grams gross,
        CubicCentimetres volume,
        Instant bookedAt,
        int version,
        Progress progress,
        List<MilestoneEvent> events,
        List<Line> lines) {

    /** A line; {@code line} is the reference of its supply. */
    public record Line(
            String line,
            String purchaseLine,
            SupplierCode supplier,
            Sku sku,
            long unitsPerCase,
            Cases cases,
            @Nullable String lot,
            @Nullable LocalDate expiry) {}
}
