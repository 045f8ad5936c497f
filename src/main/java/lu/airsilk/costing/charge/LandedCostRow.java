package lu.airsilk.costing.charge;

import java.time.Instant;
import java.util.List;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.jspecify.annotations.Nullable;

/**
 * A waybill in the list of those who ask for its bills.
 *
 * @param bookedAt as its milestone says
 * @param landing when the last piece has landed or is expected to
 * @param missing the usual bills that have not come
 */
public record LandedCostRow(
        AirWaybillNumber awb, Instant bookedAt, @Nullable Instant landing, Grams gross, List<MissingCost> missing) {

    public LandedCostRow {
        missing = List.copyOf(missing);
    }
}
