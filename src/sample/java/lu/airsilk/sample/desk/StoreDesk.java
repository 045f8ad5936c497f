package lu.airsilk.sample.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import lu.airsilk.location.Zones;
import lu.airsilk.order.Drafting;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.order.draft.StoreOrdering;
import lu.airsilk.order.follow.OrderChanging;
import lu.airsilk.order.promise.OrderDraft;
import lu.airsilk.sample.world.Article;
import lu.airsilk.sample.world.Shop;
import lu.airsilk.sample.world.Wave;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.StoreCode;

/** Store managers: they order, and have orders on their desk that are not sent yet. */
@ApplicationScoped
class StoreDesk {

    private static final List<StoreCode> SAMPLE_MANAGERS = List.of(new StoreCode("KF01"), new StoreCode("LY01"));
    private static final int WANTED_WITHIN = 11;
    private static final int ONE_IN = 19;

    @Inject
    StoreOrdering ordering;

    @Inject
    OrderChanging changing;

    @Inject
    Drafting drafting;

    /** Whether the store is one of those whose manager a newcomer signs in as. */
    static boolean isVisited(Shop shop) {
        return SAMPLE_MANAGERS.contains(shop.code());
    }

    void order(Agenda agenda, List<Wave.Wish> wishes) {
        for (int i = 0; i < wishes.size(); i++) {
            Wave.Wish wish = wishes.get(i);
            boolean regretted = i % ONE_IN == ONE_IN - 1;
            agenda.at(wish.at(), wish.shop().manager(), () -> order(agenda, wish, regretted));
        }
    }

    private void order(Agenda agenda, Wave.Wish wish, boolean regretted) {
        var number = ordering.order(draft(wish));
        if (regretted) {
            agenda.at(
                    wish.at().plus(Duration.ofMinutes(25)),
                    wish.shop().manager(),
                    () -> changing.cancel(number, List.of(), "重复下单"));
        }
    }

    private static OrderDraft draft(Wave.Wish wish) {
        LocalDate wantedBy = wish.at().atZone(Zones.CGO).toLocalDate().plusDays(WANTED_WITHIN);
        return new OrderDraft(wish.shop().code(), wantedBy, lines(wish.cases()));
    }

    private static List<WantedLine> lines(SequencedMap<Article, Integer> cases) {
        return cases.entrySet().stream()
                .map(line -> new WantedLine(line.getKey().sku(), Cases.of(line.getValue())))
                .toList();
    }

    /** What the sample managers are putting together just now. */
    void draft(Agenda agenda, List<Shop> shops, List<Article> articles) {
        Instant lately = agenda.now().minus(Duration.ofMinutes(50));
        LocalDate today = lately.atZone(Zones.CGO).toLocalDate();
        Wave next = new Wave(-1, today, 1);
        shops.stream()
                .filter(StoreDesk::isVisited)
                .forEach(shop -> next.wishes(List.of(shop), articles).stream()
                        .limit(1)
                        .map(wish -> new Wave.Wish(shop, lately, wish.cases()))
                        .forEach(wish -> agenda.at(lately, shop.manager(), () -> begin(wish))));
    }

    private void begin(Wave.Wish wish) {
        drafting.takeSuggested(drafting.begin(wish.shop().code()), lines(wish.cases()));
    }
}
