package lu.airsilk.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import lu.airsilk.catalogue.CaseLimits;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.order.cover.CoverFigures;
import lu.airsilk.order.cover.Covers;
import lu.airsilk.order.cover.Pace;
import lu.airsilk.order.cover.SuggestedCases;
import lu.airsilk.order.forecast.LatelySold;
import lu.airsilk.order.forecast.rule.TwoWeeks;
import lu.airsilk.order.forecast.rule.UsualSales;
import lu.airsilk.order.promotion.PromotedDays;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.Sku;

/**
 * What a store sells, has and waits for of a product, whatever rule of cover holds.
 *
 * @param sold in the last four weeks
 * @param expected without promotions
 * @param like what it sells like, by which it is reckoned as long as it is new in the store
 * @param shown units that the assortment wants on show
 * @param life days that the goods keep on the shelf; empty for goods that keep
 * @param margin what the store earns of the shelf price, in percent; empty where nobody knows, and for goods that keep
 */
record ShelfNeed(
        ProductFacts product,
        LatelySold sold,
        UsualSales expected,
        Optional<Names> like,
        SuggestedCases.Stock stock,
        long shown,
        OptionalInt life,
        Optional<BigDecimal> margin,
        CaseLimits limits) {

    Sku sku() {
        return product.sku();
    }

    /** For how long the store is supplied with the like of it goes by this. */
    Category category() {
        return product.hsCode().map(Category::of).orElse(Category.OTHER);
    }

    /** What of it should be ordered; empty where that is less than the least that may be ordered. */
    Optional<Suggestions.Row> by(Covers.Cover cover, PromotedDays plan, LocalDate today) {
        TwoWeeks weeks = expected.over(plan.count(sku(), today, cover.days()), cover.days());
        SuggestedCases figures = SuggestedCases.of(
                        sold.units(),
                        weeks,
                        life.isPresent() ? alive(plan, today, life.getAsInt()).expected() : weeks,
                        stock,
                        new SuggestedCases.Terms(
                                cover.days(),
                                cover.level(),
                                Math.max(shown, cover.presentationUnits()),
                                life,
                                margin,
                                product.unitsPerCase()))
                .atMost(limits.max().value(), SuggestedCases.Bound.LIMIT);
        return figures.cases() < limits.min().value()
                ? Optional.empty()
                : Optional.of(new Suggestions.Row(
                        sku(),
                        product.names(),
                        figures,
                        sold,
                        expected.weeks(),
                        lasts(plan, today),
                        promoted(figures, plan, today),
                        like.orElse(null)));
    }

    /** How it sells while it keeps so many days. */
    Pace alive(PromotedDays plan, LocalDate today, int days) {
        return Pace.of(expected, plan.count(sku(), today, days), days, stock);
    }

    /** The same of goods that keep no longer than this. */
    ShelfNeed keeping(int days) {
        return new ShelfNeed(product, sold, expected, like, stock, shown, OptionalInt.of(days), margin, limits);
    }

    private Optional<Reason> promoted(SuggestedCases figures, PromotedDays plan, LocalDate today) {
        long more = figures.usual() - expected.weeks().usual(figures.coverDays());
        return plan.next(sku(), today, figures.coverDays())
                .filter(days -> more > 0)
                .map(days -> Reason.of(
                        "suggestion.promotion",
                        days.from(),
                        days.to(),
                        more,
                        expected.times(),
                        plan.count(sku(), today, figures.coverDays())));
    }

    /** For how many days the shelf lasts: a promotion empties it faster on its days, and on no others. */
    private OptionalLong lasts(PromotedDays plan, LocalDate today) {
        return expected.lasts(
                stock.onHand(),
                today.datesUntil(today.plusDays(CoverFigures.MOST_DAYS)).map(day -> plan.has(sku(), day)));
    }

    /** What is sold in two weeks, promotions and all. */
    TwoWeeks inTwoWeeks(PromotedDays plan, LocalDate today) {
        return expected.over(plan.count(sku(), today, TwoWeeks.DAYS), TwoWeeks.DAYS);
    }
}
