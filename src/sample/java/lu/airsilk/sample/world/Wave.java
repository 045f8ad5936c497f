package lu.airsilk.sample.world;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import lu.airsilk.sample.logic.Chance;
import lu.airsilk.sample.logic.Season;

/**
 * Half a week of the company's trade: what the stores order in it from the makers whose turn it is. All chance of a wave
 * comes from its number, which counts back from today, and the seed.
 *
 * @param number 0 is the one that has just been ordered, 1 the one before it
 * @param first its first day
 * @param days on which stores order: three or four
 */
public record Wave(int number, LocalDate first, int days) {

    public static final long SEED = 8_8888;

    private static final int TURNS = 4;
    private static final int IN_A_FORTNIGHT = 4;

    /** What a store orders at once. */
    public record Wish(Shop shop, Instant at, SequencedMap<Article, Integer> cases) {}

    /** The wave of a number: they take turns of three and four days, the last one ended yesterday. */
    public static Wave of(int number, LocalDate today) {
        LocalDate end = today.minusDays(number / 2 * 7L + number % 2 * 3L);
        int days = number % 2 == 0 ? 3 : 4;
        return new Wave(number, end.minusDays(days), days);
    }

    public LocalDate last() {
        return first.plusDays(days - 1L);
    }

    public Chance chance(String what) {
        return Chance.of(SEED, what, number);
    }

    /** The makers that are bought from: each has its turn every fortnight. */
    public List<Maker> makers(List<Maker> all) {
        return all.stream()
                .filter(maker -> (all.indexOf(maker) + number) % TURNS == 0)
                .toList();
    }

    /** What the stores order, by the clock. */
    public List<Wish> wishes(List<Shop> shops, List<Article> articles) {
        Chance chance = chance("orders");
        Season season = Feasts.around(first);
        List<Maker> turn =
                makers(articles.stream().map(Article::maker).distinct().toList());
        List<Article> offered = articles.stream()
                .filter(article -> turn.contains(article.maker()))
                .toList();
        List<Wish> wishes = new ArrayList<>();
        for (Shop shop : shops) {
            for (int n = orders(shop, chance, season); n > 0; n--) {
                wishes.add(wish(shop, offered, chance, season));
            }
        }
        wishes.sort(
                Comparator.comparing(Wish::at).thenComparing(wish -> wish.shop().code()));
        return wishes;
    }

    private int orders(Shop shop, Chance chance, Season season) {
        int hundredths = shop.ordersInAFortnight() * season.percent(first, "") / IN_A_FORTNIGHT;
        return hundredths / 100 + (chance.inHundred(hundredths % 100) ? 1 : 0);
    }

    private Wish wish(Shop shop, List<Article> offered, Chance chance, Season season) {
        Instant at = Shop.at(first.plusDays(chance.between(0, days - 1)), chance.between(8, 17), chance.between(0, 59));
        SequencedMap<Article, Integer> cases = new LinkedHashMap<>();
        List<Article> chosen = chance.some(
                offered.stream().filter(shop::carries).toList(),
                chance.between(Shop.FEWEST_LINES, Shop.MOST_LINES),
                article -> article.kind().popularity() * article.kind().popularity());
        for (Article article : chosen) {
            int usual = chance.between(shop.least(), shop.most())
                    * (2 + article.kind().popularity())
                    / 10;
            cases.put(
                    article,
                    Math.max(1, usual * season.percent(first, article.kind().range()) / 100));
        }
        return new Wish(shop, at, cases);
    }
}
