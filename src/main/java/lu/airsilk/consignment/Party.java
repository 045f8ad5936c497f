package lu.airsilk.consignment;

import java.util.List;
import java.util.Optional;

/**
 * Somebody named on an air waybill.
 *
 * @param role SHP shipper, CNE consignee, NFY also to be notified, AGT agent
 * @param name as written
 * @param address the other lines as written, without contact numbers
 * @param country ISO code, when given
 */
public record Party(String role, String name, List<String> address, Optional<String> country) {
    public Party {
        address = List.copyOf(address);
    }
}
