package lu.airsilk.consignment.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lu.airsilk.consignment.piece.PieceRow;
import lu.airsilk.consignment.waybill.rule.FlightOn;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.HsCode;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;

/**
 * A consignment as its papers say it: lines in one order for the invoice and the packing list, weights that add up to
 * the air waybill to the gram.
 *
 * @param day on which the goods were booked and with it sold
 */
public record ShipmentSheet(
        AirWaybillNumber awb,
        LocalDate day,
        String origin,
        String destination,
        int pieces,
        Grams gross,
        Grams chargeable,
        CubicCentimetres volume,
        List<FlightOn> flights,
        List<Line> lines,
        List<PieceRow> packed) {

    public ShipmentSheet {
        flights = List.copyOf(flights);
        lines = List.copyOf(lines);
        packed = List.copyOf(packed);
    }

    /**
     * A line.
     *
     * @param gross its share of the waybill's gross weight
     * @param price of a case; empty for those who see no cost
     */
    public record Line(
            int position,
            Sku sku,
            Names names,
            String brand,
            Optional<Gtin> gtin,
            Optional<HsCode> hsCode,
            Optional<CountryCode> origin,
            SupplierCode supplier,
            PurchaseLineRef purchaseLine,
            Optional<LotNumber> lot,
            Optional<LocalDate> expiry,
            Cases cases,
            Units units,
            Grams gross,
            Optional<Money> price) {

        /** What all cases cost. */
        public Optional<Money> amount() {
            return price.map(each -> each.times(cases));
        }
    }

    /** What the goods cost, by currency. */
    public SortedMap<String, Money> totals() {
        SortedMap<String, Money> totals = new TreeMap<>();
        lines.stream()
                .flatMap(line -> line.amount().stream())
                .forEach(amount -> totals.merge(amount.currencyCode(), amount, Money::plus));
        return totals;
    }

    public Cases cases() {
        return lines.stream().map(Line::cases).reduce(Cases.ZERO, Cases::plus);
    }

    /** What all lines weigh: the waybill's gross weight, exactly. */
    public Grams weighed() {
        return lines.stream().map(Line::gross).reduce(Grams.ZERO, Grams::plus);
    }
}
