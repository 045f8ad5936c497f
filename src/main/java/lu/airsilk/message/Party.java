package lu.airsilk.message;

import java.util.List;
import java.util.Optional;

/**
 * Somebody named on an air waybill; contact numbers are left in the raw message.
 *
 * @param role SHP shipper, CNE consignee, NFY also to be notified, AGT agent
 * @param account with the carrier, of an agent IATA and CASS numbers; as written, may be empty
 * @param name as written
 * @param address the lines below the name, the place last
 * @param postcode when given
 * @param country ISO code, when given
 */
public record Party(
        String role,
        String account,
        String name,
        List<String> address,
        Optional<String> postcode,
        Optional<String> country) {
    public Party {
        address = List.copyOf(address);
    }
}
