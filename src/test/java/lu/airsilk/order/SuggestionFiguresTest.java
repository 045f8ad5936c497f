package lu.airsilk.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.location.Zones;
import lu.airsilk.order.planning.PromotionPlanning;
import lu.airsilk.order.promotion.NewPromotion;
import lu.airsilk.order.promotion.PromotionDays;
import lu.airsilk.order.promotion.PromotionGoods;
import lu.airsilk.platform.FigureKind;
import lu.airsilk.platform.Notation;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.sale.Selling;
import lu.airsilk.stock.till.SalesDraft;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A grocer with a calculator finds each figure of a suggestion in the figures before it. */
@ExtendWith(Services.class)
class SuggestionFiguresTest {

    private static final int GOODS = 12;
    private static final int TOLD_DAYS = 90;
    private static final int FOUR_WEEKS = 28;
    private static final double ROUNDED = 1e-6;

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Suggestions suggestions;

    @Inject
    PromotionPlanning planning;

    @Inject
    Selling selling;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /** All days promoted before today and to come, by the place of the goods: some never, some twice, some without end. */
    private static final List<List<int[]>> PROMOTED = List.of(
            List.of(),
            List.of(new int[] {-20, -14}),
            List.of(new int[] {0, 6}),
            List.of(new int[] {2, 3}, new int[] {6, 8}),
            List.of(new int[] {-9, -3}, new int[] {1, 30}),
            List.of(new int[] {-40, 3}));

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void each_figure_follows_from_those_that_are_said_with_it(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        Ground.Shop shop = ground.shop();
        List<Ground.Goods> goods =
                IntStream.range(0, GOODS).mapToObj(one -> ground.onSale(1)).toList();
        goods.forEach(each -> ground.shelved(each, shop, 3_000));
        for (int one = 0; one < GOODS; one++) {
            for (int[] days : PROMOTED.get(one % PROMOTED.size())) {
                promoted(shop, goods.get(one), today().plusDays(days[0]), today().plusDays(days[1]));
            }
        }
        List<Long> sold = sellDaily(random, shop, goods);
        Set<String> said = new HashSet<>();

        List<Suggestions.Row> rows =
                acting.as(shop.user(), () -> suggestions.all(shop.code()).lacking());

        for (Suggestions.Row row : rows) {
            int one = goods.stream().map(Ground.Goods::first).toList().indexOf(row.sku());
            assertEquals(sold.get(one), row.lately().units(), row::toString);
            rate(row);
            need(row, PROMOTED.get(one % PROMOTED.size()));
            said.add(row.rate().code());
            sentences(row);
        }
        assertTrue(rows.size() > GOODS / 2, () -> rows.size() + " of them sell out in time");
        assertTrue(said.size() > 1, said::toString);
    }

    /** What is sold of each, on all days but some; of the last ones none is left for the last days. Tells the last four weeks. */
    private List<Long> sellDaily(RandomGenerator random, Ground.Shop shop, List<Ground.Goods> goods) {
        List<Long> lately =
                new ArrayList<>(IntStream.range(0, GOODS).mapToObj(one -> 0L).toList());
        long[] left = goods.stream().mapToLong(each -> 3_000).toArray();
        for (int ago = TOLD_DAYS; ago > 0; ago--) {
            List<SalesDraft.Line> lines = new ArrayList<>();
            for (int one = 0; one < GOODS; one++) {
                boolean gone = one >= GOODS - 2 && ago < 10;
                long units = (ago == 1 && !gone) || (one >= GOODS - 2 && ago == 10)
                        ? left[one] - random.nextLong(0, one >= GOODS - 2 ? 1 : 40)
                        : random.nextLong(0, 3 + 2L * one);
                if (!gone && units > 0 && ago % 11 != 0) {
                    left[one] -= units;
                    lines.add(new SalesDraft.Line(goods.get(one).first(), Units.of(units), lines.size() + 1));
                    lately.set(one, lately.get(one) + (ago <= FOUR_WEEKS ? units : 0));
                }
            }
            if (!lines.isEmpty()) {
                LocalDate day = today().minusDays(ago);
                acting.as(shop.user(), () -> selling.sell(new SalesDraft(shop.code(), day, lines)));
            }
        }
        return lately;
    }

    /** In each language, with a figure that a grocer can type. */
    private void sentences(Suggestions.Row row) {
        for (Locale reader : Texts.LANGUAGES) {
            String perDay = " " + Notation.of(reader).say(row.plain().perDay(), FigureKind.DECIMAL) + " ";
            for (Reason reason : List.of(row.rate(), row.need())) {
                String said = " " + texts.say(reason, reader).replace('\u00a0', ' ');
                assertTrue(said.contains(perDay), said + perDay);
            }
        }
    }

    /** All sold, less what was promoted, by the days that are left. */
    private static void rate(Suggestions.Row row) {
        List<BigDecimal> said = figures(row.rate());
        double usual = said.get(0).subtract(said.get(2)).doubleValue();
        double days = FOUR_WEEKS - said.get(1).doubleValue() - said.get(3).doubleValue();
        assertEquals(usual, said.get(5).doubleValue(), row::toString);
        assertEquals(days, said.get(4).doubleValue(), row::toString);
        assertTrue(days > 0 || row.rate().code().equals("suggestion.rateBefore"), row::toString);
        if (days > 0) {
            BigDecimal perDay = BigDecimal.valueOf(usual / days).round(new MathContext(3));
            assertEquals(
                    0,
                    perDay.setScale(Math.min(3, perDay.scale()), RoundingMode.HALF_UP)
                            .compareTo(said.get(6)),
                    () -> perDay + " in " + row);
        }
        if (row.rate().code().equals("suggestion.rate")) {
            assertEquals(said.get(6), said.get(7));
        }
    }

    private void need(Suggestions.Row row, List<int[]> promotions) {
        List<BigDecimal> need = figures(row.need());
        List<BigDecimal> missing = figures(row.formula());
        double perDay = need.get(10).doubleValue();
        assertEquals(figures(row.rate()).get(7), need.get(10), "one figure in both sentences");
        int days = need.get(1).intValueExact();
        Set<Integer> promoted = promotions.stream()
                .flatMapToInt(each -> IntStream.rangeClosed(Math.max(0, each[0]), each[1]))
                .boxed()
                .collect(Collectors.toSet());
        int promotedDays = (int) promoted.stream().filter(day -> day < days).count();
        double times = 1;
        long more = 0;
        if (row.promotion().isPresent()) {
            List<String> arguments = row.promotion().get().arguments();
            times = Double.parseDouble(arguments.get(3));
            more = Long.parseLong(arguments.get(2));
            assertEquals(promotedDays, Integer.parseInt(arguments.get(4)), row::toString);
        }
        assertEquals(
                up(perDay * (days + (times - 1) * promotedDays)), need.get(11).longValueExact(), row::toString);
        assertEquals(need.get(11).longValueExact() - up(perDay * days), more, row::toString);
        assertEquals(need.get(15), need.get(11).add(need.get(12)), row::toString);
        assertTrue(need.get(2).compareTo(need.get(15)) >= 0, row::toString);
        assertEquals(
                need.get(2)
                        .subtract(need.get(3))
                        .subtract(need.get(4))
                        .subtract(need.get(5))
                        .max(BigDecimal.ZERO),
                missing.get(6),
                row::toString);
        lasts(row, perDay, times, promoted);
    }

    /** Day after day as it sells, until one is not sold to its end. */
    private static void lasts(Suggestions.Row row, double perDay, double times, Set<Integer> promoted) {
        long left = row.figures().onHand();
        int day = 0;
        double sold = 0;
        while (perDay > 0 && day < 400) {
            sold += promoted.contains(day) && row.promotion().isPresent() ? perDay * times : perDay;
            if (sold > left + ROUNDED) {
                assertEquals(day, row.daysLeft(), row::toString);
                return;
            }
            day++;
        }
    }

    private static long up(double units) {
        return (long) Math.ceil(units - ROUNDED);
    }

    private static List<BigDecimal> figures(Reason said) {
        return said.arguments().stream().map(BigDecimal::new).toList();
    }

    private void promoted(Ground.Shop shop, Ground.Goods goods, LocalDate from, LocalDate to) {
        PortalClock.at(
                Instant.now().minus(Duration.ofDays(60)),
                () -> acting.as(
                        "buyer",
                        () -> planning.propose(new NewPromotion(
                                Names.of("年货节", "New year"),
                                new PromotionDays(from, to),
                                new PromotionGoods(Set.of(shop.code()), new TreeSet<Sku>(goods.skus()))))));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }
}
