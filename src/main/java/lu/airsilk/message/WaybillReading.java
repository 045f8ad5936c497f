package lu.airsilk.message;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.FlightNumber;

/**
 * A master air waybill (FWB, XFWB).
 *
 * @param kind FWB or XFWB
 * @param awb its number
 * @param route origin and destination, when given
 * @param quantity pieces, gross weight and volume
 * @param flights booked, with the day of the month as written
 * @param parties shipper, consignee and others
 * @param charges rates, other charges and totals
 * @param goods the goods
 * @param handling special handling codes
 * @param customs the customs lines (OCI)
 * @param remarks service information (SSR, OSI, ACC)
 * @param issue where, when and by whom it was issued, when given
 * @param findings what was odd
 */
public record WaybillReading(
        MessageKind kind,
        AirWaybillNumber awb,
        Optional<Route> route,
        StatedQuantity quantity,
        List<BookedFlight> flights,
        List<Party> parties,
        Charges charges,
        Goods goods,
        List<String> handling,
        List<CustomsNote> customs,
        List<String> remarks,
        Optional<Issue> issue,
        List<MessageFinding> findings)
        implements MessageReading {
    public WaybillReading {
        flights = List.copyOf(flights);
        parties = List.copyOf(parties);
        handling = List.copyOf(handling);
        customs = List.copyOf(customs);
        remarks = List.copyOf(remarks);
        findings = List.copyOf(findings);
    }

    /** The same with more that is odd. */
    public WaybillReading finding(List<MessageFinding> more) {
        return new WaybillReading(
                kind,
                awb,
                route,
                quantity,
                flights,
                parties,
                charges,
                goods,
                handling,
                customs,
                remarks,
                issue,
                Stream.concat(findings.stream(), more.stream()).toList());
    }

    /**
     * The issue of an air waybill.
     *
     * @param day of issue
     * @param place as written
     * @param signature of whoever issued it, as written
     */
    public record Issue(LocalDate day, String place, String signature) {}

    /**
     * A flight on the air waybill.
     *
     * @param day of the month, 1 to 31
     */
    public record BookedFlight(FlightNumber flight, int day) {}

    /**
     * What is charged, in one currency.
     *
     * @param currency ISO code; empty when not given
     * @param rates rate line by rate line
     * @param other other charges, as MYC fuel due carrier
     * @param prepaid totals to be paid at origin
     * @param collect totals to be paid at destination
     */
    public record Charges(
            String currency,
            List<RateLine> rates,
            List<Other> other,
            Optional<Totals> prepaid,
            Optional<Totals> collect) {
        public Charges {
            rates = List.copyOf(rates);
            other = List.copyOf(other);
        }
    }

    /**
     * One rated line.
     *
     * @param pieces on the line, when given
     * @param kg gross weight in kilograms, when given
     * @param rateClass as Q, when given
     * @param chargeableKg chargeable weight in kilograms, when given
     * @param rate per kilogram, or the charge of a flat class, when given
     * @param total the weight charge, when given
     */
    public record RateLine(
            Optional<Integer> pieces,
            Optional<BigDecimal> kg,
            Optional<String> rateClass,
            Optional<BigDecimal> chargeableKg,
            Optional<BigDecimal> rate,
            Optional<BigDecimal> total) {}

    /**
     * An other charge.
     *
     * @param code two letters and A due agent or C due carrier
     * @param amount as written
     * @param prepaid whether it is paid at origin
     */
    public record Other(String code, BigDecimal amount, boolean prepaid) {}

    /**
     * The totals of what is prepaid or collect, as written.
     *
     * @param weight WT
     * @param valuation VC
     * @param tax TX
     * @param dueAgent OA
     * @param dueCarrier OC
     * @param total CT
     */
    public record Totals(
            Optional<BigDecimal> weight,
            Optional<BigDecimal> valuation,
            Optional<BigDecimal> tax,
            Optional<BigDecimal> dueAgent,
            Optional<BigDecimal> dueCarrier,
            Optional<BigDecimal> total) {}

    /**
     * What is flown.
     *
     * @param description nature of the goods, line by line
     * @param hsCodes commodity codes, digits only
     * @param sizes the pieces measured
     * @param units unit load devices
     */
    public record Goods(List<String> description, List<String> hsCodes, List<Measured> sizes, List<String> units) {
        public Goods {
            description = List.copyOf(description);
            hsCodes = List.copyOf(hsCodes);
            sizes = List.copyOf(sizes);
            units = List.copyOf(units);
        }
    }

    /**
     * Pieces of one size.
     *
     * @param length in centimetres; inches are turned into whole centimetres, half up
     * @param width likewise
     * @param height likewise
     * @param pieces how many
     */
    public record Measured(int length, int width, int height, int pieces) {}
}
