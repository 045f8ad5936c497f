package lu.airsilk.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.CaseLimits;
import lu.airsilk.catalogue.assortment.Assorting;
import lu.airsilk.catalogue.assortment.NewAssortmentRule;
import lu.airsilk.catalogue.entering.GoodsEntering;
import lu.airsilk.catalogue.pricing.PriceReviewing;
import lu.airsilk.catalogue.quality.ProductReviewing;
import lu.airsilk.catalogue.retail.RetailKeeping;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreGroup;
import lu.airsilk.location.Zones;
import lu.airsilk.sample.desk.PaperDesk;
import lu.airsilk.sample.desk.Staff;
import lu.airsilk.sample.desk.Teller;
import lu.airsilk.sample.world.Article;
import lu.airsilk.sample.world.Maker;
import lu.airsilk.sample.world.Shelf;
import lu.airsilk.sample.world.Shop;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;

/** The catalogue of the sample company: goods entered by a buyer, let pass by quality, with prices that finance approved. */
@ApplicationScoped
class SampleCatalogue {

    private static final int BEFORE_THE_FIRST_ORDER = 390;
    private static final long MOST_CASES = 400;

    @Inject
    Teller teller;

    @Inject
    GoodsEntering goods;

    @Inject
    RetailKeeping retail;

    @Inject
    ProductReviewing review;

    @Inject
    PaperDesk papers;

    @Inject
    PriceReviewing prices;

    @Inject
    Assorting assorting;

    /** When its first goods were entered. */
    static Instant begun(LocalDate today) {
        return Shop.at(today.minusDays(BEFORE_THE_FIRST_ORDER), 16, 0);
    }

    /** Where its goods will stand. */
    void open(LocalDate today) {
        teller.tell(
                begun(today),
                Staff.is("buyer", Role.BUYER),
                () -> Shelf.all().forEach(shelf -> retail.say(shelf.category())));
    }

    void fill(LocalDate today, List<Article> articles) {
        Instant then = begun(today);
        List<Sku> skus = articles.stream().map(Article::sku).toList();
        teller.tell(then, Staff.is("buyer", Role.BUYER), () -> {
            goods.enter(articles.stream().map(Article::goods).toList());
            review.submit(skus);
        });
        teller.tell(then.plusSeconds(86_400), Staff.is("quality", Role.QUALITY), () -> papers.file(today, skus));
        teller.tell(then.plusSeconds(86_400), Staff.is("quality", Role.QUALITY), () -> review.activate(skus));
        teller.tell(then.plusSeconds(2 * 86_400), Staff.is("quality", Role.QUALITY), () -> papers.withdraw(skus));
        articles.stream()
                .collect(Collectors.groupingBy(Article::maker, LinkedHashMap::new, Collectors.toList()))
                .forEach((maker, own) -> offer(then, maker, own));
        teller.tell(
                then.plusSeconds(4 * 86_400),
                Staff.is("buyer", Role.BUYER),
                () -> assorting.add(new NewAssortmentRule(
                        List.of(StoreGroup.EVERY), skus, new CaseLimits(Cases.of(1), Cases.of(MOST_CASES)))));
    }

    private void offer(Instant then, Maker maker, List<Article> articles) {
        Map<Sku, GoodsEntering.CasePrice> asked = new LinkedHashMap<>();
        articles.forEach(article -> asked.put(article.sku(), article.casePrice()));
        LocalDate from = then.atZone(Zones.LUX).toLocalDate();
        String list = teller.ask(
                then.plusSeconds(2 * 86_400),
                Staff.is("buyer", Role.BUYER),
                () -> goods.offer(maker.code(), from, asked));
        teller.tell(then.plusSeconds(2 * 86_400), Staff.is("buyer", Role.BUYER), () -> prices.submit(list, false));
        teller.tell(then.plusSeconds(3 * 86_400), Staff.is("finance", Role.FINANCE), () -> prices.approve(list, false));
    }
}
