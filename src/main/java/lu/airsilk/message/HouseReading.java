package lu.airsilk.message;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lu.airsilk.shared.number.AirWaybillNumber;

/**
 * House air waybills under a master (FHL, XFZB).
 *
 * @param kind FHL or XFZB
 * @param master the master air waybill
 * @param route of the master, when given
 * @param quantity of the master, when given
 * @param houses at least one
 * @param findings what was odd
 */
public record HouseReading(
        MessageKind kind,
        AirWaybillNumber master,
        Optional<Route> route,
        Optional<StatedQuantity> quantity,
        List<House> houses,
        List<MessageFinding> findings)
        implements MessageReading {
    public HouseReading {
        houses = List.copyOf(houses);
        findings = List.copyOf(findings);
    }

    /**
     * One house air waybill.
     *
     * @param number the forwarder's own reference, 1 to 12 characters
     * @param route of the house, when given
     * @param pieces at least 0
     * @param kg gross weight in kilograms, when given
     * @param slac shipper's load and count, when given
     * @param goods nature of the goods, then the free text
     * @param hsCodes commodity codes
     * @param handling special handling codes
     * @param parties shipper and consignee
     * @param customs its customs lines
     */
    public record House(
            String number,
            Optional<Route> route,
            int pieces,
            Optional<BigDecimal> kg,
            Optional<Integer> slac,
            List<String> goods,
            List<String> hsCodes,
            List<String> handling,
            List<Party> parties,
            List<CustomsNote> customs) {

        public static final int LONGEST_NUMBER = 12;

        public House {
            goods = List.copyOf(goods);
            hsCodes = List.copyOf(hsCodes);
            handling = List.copyOf(handling);
            parties = List.copyOf(parties);
            customs = List.copyOf(customs);
        }
    }
}
