package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.consignment.waybill.Consignments;
import lu.airsilk.shared.number.AirWaybillNumber;

/**
 * How far goods are under their air waybills, for those whose cases fly there: moments only, no piece, no paper and no
 * price. It knows no actor: whoever shows them to people asks of goods in their scope alone.
 */
@ApplicationScoped
public class WaybillWays {

    @Inject
    Consignments consignments;

    @Inject
    Clock clock;

    /** By air waybill; unknown ones are not in the answer. */
    public Map<AirWaybillNumber, WaybillWay> of(Collection<AirWaybillNumber> awbs) {
        Instant now = clock.instant();
        return consignments.journeys(awbs).entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().awb(), each -> WaybillWay.of(each.getValue(), now)));
    }

    /** The air waybill of a line that is on one, as supplies name it: {@code 172-43010413/3}. */
    public static AirWaybillNumber waybill(String line) {
        return AirWaybillNumber.of(line.substring(0, line.lastIndexOf('/')));
    }
}
