package lu.airsilk.sample.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lu.airsilk.catalogue.entering.GoodsEntering;
import lu.airsilk.catalogue.quality.ProductReviewing;
import lu.airsilk.catalogue.pricing.PriceReviewing;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.sample.world.Article;
import lu.airsilk.sample.world.Maker;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.Sku;

/** What is new in the catalogue these days: goods on their way to quality, prices on their way to finance. */
@ApplicationScoped
class CatalogueDesk {

    private static final Actor BUYER = Staff.is("buyer", Role.BUYER);
    private static final int NEW_GOODS = 12;
    private static final int SUBMITTED = 7;
    private static final int NEW_LISTS = 4;
    private static final int FROM_IN_DAYS = 14;

    @Inject
    GoodsEntering goods;

    @Inject
    ProductReviewing review;

    @Inject
    PriceReviewing prices;

    void renew(Agenda agenda, List<Article> articles) {
        Instant yesterday = agenda.now().minus(Duration.ofHours(26));
        agenda.at(yesterday, BUYER, () -> {
            List<Sku> skus = goods.enter(Article.more(articles).stream()
                    .limit(NEW_GOODS)
                    .map(Article::goods)
                    .toList());
            agenda.at(yesterday.plus(Duration.ofMinutes(15)), BUYER, () -> review.submit(skus.subList(0, SUBMITTED)));
        });
        agenda.at(
                yesterday,
                Staff.is("quality", Role.QUALITY),
                () -> articles.stream()
                        .filter(article -> article.kind().range().equals("FI"))
                        .limit(2)
                        .forEach(article -> review.suspend(article.sku(), "标签待更新")));
        List<Maker> makers = articles.stream()
                .map(Article::maker)
                .distinct()
                .limit(NEW_LISTS)
                .toList();
        makers.forEach(maker -> offer(agenda, maker, articles, maker.equals(makers.getLast())));
    }

    /** A maker asks more from in two weeks on. */
    private void offer(Agenda agenda, Maker maker, List<Article> articles, boolean draft) {
        Instant at = agenda.now().minus(Duration.ofHours(20));
        LocalDate from = at.atZone(Zones.LUX).toLocalDate().plusDays(FROM_IN_DAYS);
        Map<Sku, GoodsEntering.CasePrice> asked = new LinkedHashMap<>();
        articles.stream()
                .filter(article -> article.maker().equals(maker))
                .forEach(article -> asked.put(article.sku(), dearer(article)));
        agenda.at(at, BUYER, () -> {
            String list = goods.offer(maker.code(), from, asked);
            if (!draft) {
                agenda.at(at.plus(Duration.ofMinutes(30)), BUYER, () -> prices.submit(list, false));
            }
        });
    }

    private static GoodsEntering.CasePrice dearer(Article article) {
        BigDecimal factor = BigDecimal.valueOf(101 + article.number() * 5 % 7).movePointLeft(2);
        Money now = article.price();
        return new GoodsEntering.CasePrice(
                article.pack(),
                new Money(now.amount().multiply(factor).setScale(2, RoundingMode.HALF_UP), now.currency()));
    }
}
