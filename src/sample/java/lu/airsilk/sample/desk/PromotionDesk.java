package lu.airsilk.sample.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.order.planning.PromotionPlanning;
import lu.airsilk.order.promotion.NewPromotion;
import lu.airsilk.order.promotion.PromotionDays;
import lu.airsilk.order.promotion.PromotionGoods;
import lu.airsilk.sample.world.Article;
import lu.airsilk.sample.world.Shop;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** A promotion that a buyer has said for all stores, and one that a store would like. */
@ApplicationScoped
class PromotionDesk {

    private static final Actor BUYER = Staff.is("buyer", Role.BUYER);

    /** Of each range so many, the ones that are asked for most. */
    private static final int OF_A_RANGE = 3;

    @Inject
    PromotionPlanning planning;

    void plan(Agenda agenda, List<Shop> shops, List<Article> articles) {
        Instant then = agenda.now().minus(Duration.ofHours(21));
        LocalDate day = then.atZone(Zones.CGO).toLocalDate();
        Names chocolate = new Names("巧克力与曲奇周", "Chocolate and biscuit week", "Semaine du chocolat", "Schokoladenwoche", "");
        agenda.at(
                then,
                BUYER,
                () -> planning.propose(new NewPromotion(
                        chocolate,
                        new PromotionDays(day.plusDays(3), day.plusDays(12)),
                        new PromotionGoods(Set.of(), new TreeSet<>(popular(articles, "CH", "BI"))))));
        Names cheese = new Names("奶酪品尝日", "Cheese tasting", "Dégustation de fromages", "Käseverkostung", "");
        shops.stream()
                .filter(StoreDesk::isVisited)
                .limit(1)
                .forEach(shop -> agenda.at(
                        then,
                        shop.manager(),
                        () -> planning.propose(new NewPromotion(
                                cheese,
                                new PromotionDays(day.plusDays(6), day.plusDays(7)),
                                new PromotionGoods(Set.<StoreCode>of(shop.code()), new TreeSet<>(popular(articles, "CF")))))));
    }

    private static Set<Sku> popular(List<Article> articles, String... ranges) {
        return Set.of(ranges).stream()
                .flatMap(range -> articles.stream()
                        .filter(article -> article.kind().range().equals(range))
                        .sorted(Comparator.comparingInt((Article article) -> article.kind().popularity())
                                .reversed()
                                .thenComparingInt(Article::number))
                        .limit(OF_A_RANGE))
                .map(Article::sku)
                .collect(Collectors.toSet());
    }
}
