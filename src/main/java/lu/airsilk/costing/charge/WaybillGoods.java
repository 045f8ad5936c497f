package lu.airsilk.costing.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.consignment.ConsignmentBook;
import lu.airsilk.consignment.ConsignmentSheet;
import lu.airsilk.costing.charge.rule.CostRates;
import lu.airsilk.costing.charge.rule.CostedGoods;
import lu.airsilk.currency.ExchangeRates;
import lu.airsilk.currency.QuotedRate;
import lu.airsilk.location.Zones;
import lu.airsilk.purchase.PurchaseBook;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.shared.Apportionment;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;

/** The goods under a waybill as a cost is reckoned: what each line weighs, what room it takes and what it was bought for. */
@ApplicationScoped
class WaybillGoods {

    static final String FREIGHT_CURRENCY = "EUR";

    @Inject
    ConsignmentBook consignments;

    @Inject
    PurchaseBook purchases;

    @Inject
    ProductDirectory products;

    @Inject
    ExchangeRates rates;

    /**
     * A waybill's goods.
     *
     * @param day of the booking, in Zhengzhou: the goods were bought by then
     * @param isCustomsRate whether customs have told theirs; else that of the books stands in for it
     */
    record Goods(
            ConsignmentSheet sheet,
            LocalDate day,
            Map<Sku, ProductFacts> facts,
            List<CostedGoods> lines,
            CostRates rates,
            boolean isCustomsRate) {}

    /** Refused when there is no such waybill, and when the books have no rate for what its goods were bought in. */
    Goods of(AirWaybillNumber awb) {
        ConsignmentSheet sheet = consignments.sheet(awb);
        LocalDate day = LocalDate.ofInstant(sheet.bookedAt(), Zones.CGO);
        Map<Sku, ProductFacts> facts = products.facts(sheet.lines().stream()
                .map(ConsignmentSheet.Line::sku)
                .distinct()
                .toList());
        Optional<BigDecimal> customs = rates.atCustoms(day, FREIGHT_CURRENCY).map(QuotedRate::rate);
        BigDecimal book = book(day, FREIGHT_CURRENCY).rate();
        CostRates worth = new CostRates(FREIGHT_CURRENCY, customs.orElse(book), book);
        return new Goods(sheet, day, facts, lines(sheet, facts, day), worth, customs.isPresent());
    }

    private List<CostedGoods> lines(ConsignmentSheet sheet, Map<Sku, ProductFacts> facts, LocalDate day) {
        Map<PurchaseLineRef, Money> prices = purchases.prices(sheet.lines().stream()
                .map(line -> PurchaseLineRef.of(line.purchaseLine()))
                .toList());
        List<Long> grams = shared(
                sheet.gross().value(),
                sheet,
                facts,
                product -> product.caseGrams().value());
        List<Long> room = shared(
                sheet.volume().value(),
                sheet,
                facts,
                product -> product.caseVolume().value());
        Map<String, QuotedRate> booked = new HashMap<>();
        List<CostedGoods> lines = new ArrayList<>();
        for (ConsignmentSheet.Line line : sheet.lines()) {
            Money price = prices.getOrDefault(PurchaseLineRef.of(line.purchaseLine()), Money.zero(FREIGHT_CURRENCY))
                    .times(line.cases());
            int index = lines.size();
            lines.add(new CostedGoods(
                    Integer.toString(index + 1),
                    invoiced(price, day),
                    booked(price, booked, day),
                    PackSize.of(line.unitsPerCase()).unitsOf(line.cases()),
                    line.cases().value(),
                    CubicCentimetres.of(room.get(index)),
                    Grams.of(grams.get(index))));
        }
        return lines;
    }

    /** A weight or room of the whole, to the lines by that of their cases; what nobody knows counts for next to nothing. */
    private static List<Long> shared(
            long whole, ConsignmentSheet sheet, Map<Sku, ProductFacts> facts, Function<ProductFacts, Long> each) {
        return Apportionment.pieces(
                whole,
                sheet.lines().stream()
                        .map(line -> BigDecimal.valueOf(Math.max(
                                        1,
                                        Optional.ofNullable(facts.get(line.sku()))
                                                .map(each)
                                                .orElse(0L)))
                                .multiply(BigDecimal.valueOf(line.cases().value())))
                        .toList());
    }

    /** In the currency of the freight; goods bought in another are turned into it as customs would. */
    private Money invoiced(Money price, LocalDate day) {
        if (price.currencyCode().equals(FREIGHT_CURRENCY)) {
            return price.rounded(RoundingMode.HALF_UP);
        }
        BigDecimal yuan = price.amount().multiply(valued(day, price.currencyCode()));
        return Money.of(yuan.divide(valued(day, FREIGHT_CURRENCY), 2, RoundingMode.HALF_UP), FREIGHT_CURRENCY);
    }

    private BigDecimal valued(LocalDate day, String currency) {
        return currency.equals(QuotedRate.YUAN)
                ? BigDecimal.ONE
                : rates.atCustoms(day, currency)
                        .orElseGet(() -> book(day, currency))
                        .rate();
    }

    private Money booked(Money price, Map<String, QuotedRate> known, LocalDate day) {
        return price.currencyCode().equals(QuotedRate.YUAN)
                ? price.rounded(RoundingMode.HALF_UP)
                : known.computeIfAbsent(price.currencyCode(), currency -> book(day, currency))
                        .convert(price);
    }

    private QuotedRate book(LocalDate day, String currency) {
        return rates.on(day, currency, QuotedRate.YUAN)
                .orElseThrow(() -> Refused.conflict("charge.noRate", currency, day));
    }
}
