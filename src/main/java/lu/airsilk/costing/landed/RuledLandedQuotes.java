package lu.airsilk.costing.landed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.PriceDirectory;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.currency.ExchangeRates;
import lu.airsilk.currency.QuotedRate;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.order.LandedQuote;
import lu.airsilk.order.LandedQuotes;
import lu.airsilk.order.QuotePart;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Sku;

/**
 * What goods will cost in the store, by a rule for each category: the supplier's price, freight by chargeable weight,
 * insurance, duty and consumption tax on top of each other, handling and truck, and the usual margin. An estimate, marked
 * as such, until consignments are costed line by line.
 */
@ApplicationScoped
public class RuledLandedQuotes implements LandedQuotes {

    @Inject
    PriceDirectory prices;

    @Inject
    ProductDirectory products;

    @Inject
    ExchangeRates rates;

    @Inject
    LandedRules rules;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** An estimate and the margin that goes with it. */
    private record Ruled(LandedEstimate estimate, ShelfPrice usual, PackSize pack) {

        LandedQuote quote(Optional<Long> number) {
            BigDecimal units = BigDecimal.valueOf(pack.unitsPerCase());
            BigDecimal unitCost = estimate.sum().divide(units, MathContext.DECIMAL64);
            BigDecimal shelf = usual.of(unitCost);
            return new LandedQuote(
                    cny(estimate.sum()), cny(shelf.multiply(units)), usual.marginOf(unitCost, shelf), number);
        }

        private static Money cny(BigDecimal amount) {
            return Money.of(amount, FrozenPrice.CURRENCY);
        }
    }

    @Override
    public Map<Sku, LandedQuote> quotes(Map<Sku, ProductFacts> facts) {
        return actor.isKeptFromPrices() ? Map.of() : quoted(ruled(facts, today()));
    }

    /** The same as if this rate were in force today. */
    Map<Sku, LandedQuote> quotesAt(QuotedRate rate, Map<Sku, ProductFacts> facts) {
        LocalDate today = today();
        return quoted(ruled(
                facts, today, currency -> currency.equals(rate.base()) ? Optional.of(rate) : inForce(today, currency)));
    }

    /** The same as if these figures of a category were in force today. */
    Map<Sku, LandedQuote> quotesBy(LandedFigures figures, Map<Sku, ProductFacts> facts) {
        LocalDate today = today();
        Map<Category, LandedFigures> inForce = figures(today);
        inForce.put(figures.category(), figures);
        return quoted(ruled(facts, today, currency -> inForce(today, currency), inForce));
    }

    private static Map<Sku, LandedQuote> quoted(Map<Sku, Ruled> ruled) {
        return ruled.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().quote(Optional.empty())));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<Sku, LandedQuote> freeze(Map<Sku, ProductFacts> facts) {
        LocalDate today = today();
        Map<Sku, Ruled> ruled = ruled(facts, today);
        Map<Sku, FrozenEstimate> quoted = ruled.isEmpty() ? Map.of() : rules.quoted(ruled.keySet(), today);
        return ruled.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue()
                                .quote(Optional.of(kept(each.getKey(), each.getValue(), quoted, today)))));
    }

    /** One row for all who are quoted the same on one day. */
    private long kept(Sku sku, Ruled ruled, Map<Sku, FrozenEstimate> quoted, LocalDate today) {
        FrozenEstimate same = quoted.get(sku);
        if (same != null && same.estimate().equals(ruled.estimate())) {
            return same.number();
        }
        QuotedCost fresh = new QuotedCost(sku, today, ruled.estimate());
        rules.add(fresh);
        return fresh.id();
    }

    @Override
    @Allowed({Role.BUYER, Role.FINANCE})
    public Map<Long, List<QuotePart>> parts(Collection<Long> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : rules.quoted(numbers).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, each -> parts(each.getValue().estimate())));
    }

    private static List<QuotePart> parts(LandedEstimate estimate) {
        return List.of(
                new QuotePart("goods", estimate.goods()),
                new QuotePart("freight", estimate.freight()),
                new QuotePart("insurance", estimate.insurance()),
                new QuotePart("duty", estimate.duty()),
                new QuotePart("consumptionTax", estimate.consumptionTax()),
                new QuotePart("handling", estimate.handling()),
                new QuotePart("truck", estimate.truck()));
    }

    LocalDate today() {
        return clock.instant().atZone(Zones.CGO).toLocalDate();
    }

    private Optional<QuotedRate> inForce(LocalDate today, String currency) {
        return rates.on(today, currency, FrozenPrice.CURRENCY);
    }

    private Map<Sku, Ruled> ruled(Map<Sku, ProductFacts> facts, LocalDate today) {
        return ruled(facts, today, currency -> inForce(today, currency));
    }

    private Map<Sku, Ruled> ruled(
            Map<Sku, ProductFacts> facts, LocalDate today, Function<String, Optional<QuotedRate>> worth) {
        return ruled(facts, today, worth, figures(today));
    }

    private Map<Category, LandedFigures> figures(LocalDate today) {
        Map<Category, LandedFigures> inForce = new EnumMap<>(Category.class);
        rules.on(today).forEach((category, rule) -> inForce.put(category, rule.figures()));
        return inForce;
    }

    private Map<Sku, Ruled> ruled(
            Map<Sku, ProductFacts> facts,
            LocalDate today,
            Function<String, Optional<QuotedRate>> worth,
            Map<Category, LandedFigures> inForce) {
        Map<String, Optional<QuotedRate>> inYuan = new HashMap<>();
        Map<Sku, Ruled> ruled = new HashMap<>();
        prices.lowest(facts.keySet(), today).forEach((sku, price) -> {
            ProductFacts product = Objects.requireNonNull(facts.get(sku));
            LandedFigures rule = inForce.get(product.hsCode().map(Category::of).orElse(Category.OTHER));
            inYuan.computeIfAbsent(price.currencyCode(), worth)
                    .filter(rate -> rule != null)
                    .ifPresent(
                            rate -> ruled.put(sku, ruled(rate.convert(price), product, Objects.requireNonNull(rule))));
        });
        return ruled;
    }

    private static Ruled ruled(Money goods, ProductFacts product, LandedFigures rule) {
        LandedEstimate estimate =
                LandedEstimate.of(goods.amount(), product.caseGrams(), product.caseVolume(), rule.terms());
        return new Ruled(estimate, rule.shelf(), product.pack());
    }
}
