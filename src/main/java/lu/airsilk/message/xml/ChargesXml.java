package lu.airsilk.message.xml;

import java.util.List;
import java.util.Optional;
import lu.airsilk.message.WaybillReading.Charges;
import lu.airsilk.message.WaybillReading.Other;
import lu.airsilk.message.WaybillReading.RateLine;
import lu.airsilk.message.WaybillReading.Totals;

/** What an XFWB charges. */
final class ChargesXml {
    private ChargesXml() {}

    static Charges of(Element master) {
        List<Other> other = master.all("ApplicableLogisticsAllowanceCharge")
                .filter(charge -> charge.text("ID").isPresent()
                        && charge.decimal("ActualAmount").isPresent())
                .map(charge -> new Other(
                        charge.text("ID").orElseThrow()
                                + charge.text("PartyTypeCode").orElse(""),
                        charge.decimal("ActualAmount").orElseThrow(),
                        prepaid(charge)))
                .toList();
        return new Charges(
                master.text("ApplicableOriginCurrencyExchange", "SourceCurrencyCode")
                        .orElse(""),
                WaybillXml.items(master).map(ChargesXml::rateLine).toList(),
                other,
                totals(master, true),
                totals(master, false));
    }

    private static boolean prepaid(Element element) {
        return !element.text("PrepaidIndicator").filter("false"::equals).isPresent();
    }

    private static Optional<Totals> totals(Element master, boolean prepaid) {
        return master.all("ApplicableTotalRating", "ApplicablePrepaidCollectMonetarySummation")
                .filter(sum -> prepaid(sum) == prepaid)
                .findFirst()
                .map(sum -> new Totals(
                        sum.decimal("WeightChargeTotalAmount"),
                        sum.decimal("ValuationChargeTotalAmount"),
                        sum.decimal("TaxTotalAmount"),
                        sum.decimal("AgentTotalDuePayableAmount"),
                        sum.decimal("CarrierTotalDuePayableAmount"),
                        sum.decimal("GrandTotalAmount")));
    }

    private static RateLine rateLine(Element item) {
        String rating = "ApplicableFreightRateServiceCharge";
        return new RateLine(
                item.whole("PieceQuantity"),
                item.first("GrossWeightMeasure").map(CargoXml::kilograms),
                item.text(rating, "CategoryCode"),
                item.first(rating, "ChargeableWeightMeasure").map(CargoXml::kilograms),
                item.decimal(rating, "AppliedRate"),
                item.decimal(rating, "AppliedAmount"));
    }
}
