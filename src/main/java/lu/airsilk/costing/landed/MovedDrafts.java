package lu.airsilk.costing.landed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.currency.QuotedRate;
import lu.airsilk.currency.RateEffects;
import lu.airsilk.order.LandedQuote;
import lu.airsilk.order.OpenDrafts;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.Sku;

/** Which drafts of stores would cost another sum. */
@ApplicationScoped
class MovedDrafts implements RateEffects {

    @Inject
    OpenDrafts drafts;

    @Inject
    ProductDirectory products;

    @Inject
    RuledLandedQuotes quotes;

    @Override
    public List<MovedOrder> moved(QuotedRate rate) {
        return moved(facts -> quotes.quotesAt(rate, facts));
    }

    /**
     * The drafts that would cost another sum.
     *
     * @param then what goods would be quoted
     */
    List<MovedOrder> moved(Function<Map<Sku, ProductFacts>, Map<Sku, LandedQuote>> then) {
        List<OpenDrafts.Line> lines = drafts.lines();
        Map<Sku, ProductFacts> facts =
                products.facts(lines.stream().map(OpenDrafts.Line::sku).collect(Collectors.toSet()));
        Map<Sku, LandedQuote> now = quotes.quotes(facts);
        Map<Sku, LandedQuote> other = then.apply(facts);
        return lines.stream()
                .collect(Collectors.groupingBy(OpenDrafts.Line::order, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(order -> new MovedOrder(order.getKey(), sum(order.getValue(), now), sum(order.getValue(), other)))
                .filter(order -> !order.before().equals(order.after()))
                .toList();
    }

    /** What those of the lines cost landed that can be quoted. */
    private static Money sum(List<OpenDrafts.Line> lines, Map<Sku, LandedQuote> quotes) {
        return lines.stream()
                .flatMap(line -> Optional.ofNullable(quotes.get(line.sku())).stream()
                        .map(quote -> quote.landed().times(line.cases())))
                .reduce(Money.of(BigDecimal.ZERO, FrozenPrice.CURRENCY), Money::plus);
    }
}
