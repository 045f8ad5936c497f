package lu.airsilk.flight;

import java.util.Collection;
import java.util.Map;
import lu.airsilk.shared.number.AirWaybillNumber;

/**
 * A door: how far goods are under their air waybills, answered by those who fly them: moments only, no piece, no paper and no
 * price. It knows no actor: whoever shows them to people asks of goods in their scope alone.
 */
public interface AirWays {

    /** By air waybill; unknown ones are not in the answer. */
    Map<AirWaybillNumber, AirWay> of(Collection<AirWaybillNumber> awbs);

    /** The air waybill of a line that is on one, as supplies name it: {@code 172-43010413/3}. */
    static AirWaybillNumber waybill(String line) {
        return AirWaybillNumber.of(line.substring(0, line.lastIndexOf('/')));
    }
}
