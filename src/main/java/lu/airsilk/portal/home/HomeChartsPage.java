package lu.airsilk.portal.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.faces.Chart;
import lu.airsilk.platform.faces.Chart.Figure;
import lu.airsilk.platform.faces.Chart.Kind;
import lu.airsilk.platform.faces.Chart.Series;
import lu.airsilk.platform.faces.Chart.Tone;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Percentage;
import org.jspecify.annotations.Nullable;

/** The charts of the home pages; each is worked out when a home shows it. */
@Named
@RequestScoped
public class HomeChartsPage {

    /** In tonnes. */
    private static final BigDecimal HUNDRED_KILOGRAMS = BigDecimal.ONE.movePointLeft(1);

    private static final BigDecimal TEN_KILOGRAMS = BigDecimal.ONE.movePointLeft(2);

    /** Who may open the list of all lots. */
    private static final Set<Role> STOCK = Set.of(Role.HUB, Role.ALLOCATION, Role.AUDIT);

    @Inject
    HomeFigures figures;

    @Inject
    Texts texts;

    @Inject
    CurrentActor actor;

    @Inject
    FacesContext faces;

    private @Nullable Long target;
    private @Nullable List<HomeFigures.Flown> flown;

    /** A page asks for each several times. */
    private final Map<String, Chart> drawn = new HashMap<>();

    private List<HomeFigures.Flown> months() {
        if (flown == null) {
            flown = figures.flown();
        }
        return flown;
    }

    /** Tonnes flown month by month, beside a month's share of the yearly target. */
    public Chart getFlown() {
        return drawn.computeIfAbsent("flown", chart -> flownChart().ofThePast());
    }

    private Chart flownChart() {
        return new Chart(
                Kind.BARS,
                text("month"),
                labels(
                        months(),
                        month -> month.month().getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, reader()) + " "
                                + month.month().getYear() % 100),
                List.of(new Series(
                        text("tonnes"),
                        Tone.SKY,
                        months().stream()
                                .map(month -> inTonnes(
                                        month.weight(), flights(month.month().atDay(1), month.lastDay())))
                                .toList())));
    }

    /** Tonnes of the last twelve months. */
    public long getTonnes() {
        return tonnes(months().stream().map(HomeFigures.Flown::weight).reduce(Grams.ZERO, Grams::plus));
    }

    public long getTarget() {
        if (target == null) {
            target = figures.targetTonnes();
        }
        return target;
    }

    /** How much of the target is flown, in per cent with one decimal. */
    public BigDecimal getPercent() {
        return Percentage.rounded(getTonnes(), getTarget(), 1);
    }

    /** What all who ship fly on the route, and how much of it is ours; nothing while the airline has not told it. */
    public String getRoute() {
        long route = figures.routeTonnes();
        return route == 0 ? "" : PageWords.say("chart.route", route, Percentage.rounded(getTonnes(), route, 1));
    }

    /** Cases given and not given of what was accepted, week by week. */
    public Chart getFilled() {
        return drawn.computeIfAbsent("filled", chart -> filledChart().ofThePast());
    }

    private Chart filledChart() {
        List<HomeFigures.Filled> weeks = figures.filled();
        return new Chart(
                Kind.LINES,
                text("week"),
                labels(weeks, week -> Say.day(week.monday())),
                List.of(new Series(
                        text("percent"),
                        Tone.SKY,
                        weeks.stream().map(this::filledIn).toList())));
    }

    private Figure filledIn(HomeFigures.Filled week) {
        return week.percent()
                .map(percent -> Figure.percent(
                        percent,
                        between(
                                "/order/order-list.xhtml",
                                week.monday(),
                                week.monday().plusDays(6))))
                .orElse(Figure.NONE);
    }

    /** Units and lots by how long they keep. */
    public Chart getExpiring() {
        return drawn.computeIfAbsent("expiring", chart -> expiringChart());
    }

    private Chart expiringChart() {
        List<HomeFigures.Expiring> spans = figures.expiring();
        return new Chart(
                Kind.ROWS,
                text("left"),
                labels(spans, this::span),
                List.of(series("units", Tone.WATCH, spans, HomeFigures.Expiring::units)));
    }

    private Series series(
            String key, Tone tone, List<HomeFigures.Expiring> spans, ToLongFunction<HomeFigures.Expiring> which) {
        return new Series(
                text(key),
                tone,
                spans.stream()
                        .map(span -> Figure.of(which.applyAsLong(span), stock(span)))
                        .toList());
    }

    private String stock(HomeFigures.Expiring span) {
        if (!actor.stores().all()) {
            return between("/stock/store-stock.xhtml", span.firstDay(), span.lastDay());
        }
        return actor.roles().stream().anyMatch(STOCK::contains)
                ? between("/stock/stock-overview.xhtml", span.firstDay(), span.lastDay())
                : "";
    }

    private String span(HomeFigures.Expiring span) {
        return span.until() < 0 ? text("over") : texts.say("chart.days", List.of(span.from(), span.until()), reader());
    }

    /** Tonnes that land on each of the next days. */
    public Chart getLanding() {
        return drawn.computeIfAbsent("landing", chart -> landingChart());
    }

    private Chart landingChart() {
        List<HomeFigures.Landing> days = figures.landing();
        return new Chart(
                Kind.BARS,
                text("day"),
                labels(days, day -> Say.day(day.day())),
                List.of(
                        new Series(
                                text("tonnes"),
                                Tone.SKY,
                                days.stream()
                                        .map(day -> inTonnes(day.weight(), ""))
                                        .toList()),
                        new Series(
                                        text("consignments"),
                                        Tone.PALE,
                                        days.stream()
                                                .map(day -> Figure.of(
                                                        day.consignments(),
                                                        "/consignment/consignment-list.xhtml?landing=" + day.day()))
                                                .toList())
                                .onItsOwnAxis()));
    }

    private static <T> List<String> labels(List<T> rows, Function<T, String> label) {
        return rows.stream().map(label).toList();
    }

    private static String flights(LocalDate from, LocalDate until) {
        return between("/flight/flight-list.xhtml", from, until);
    }

    private static String between(String list, LocalDate from, LocalDate until) {
        return between(list, Optional.of(from), until);
    }

    private static String between(String list, Optional<LocalDate> from, LocalDate until) {
        return list + "?" + from.map(day -> "from=" + day + "&").orElse("") + "until=" + until;
    }

    /** What is less than ten tonnes has its hundreds of kilograms, a single pallet its tens and a box each: goods are never told as nothing. */
    static Figure inTonnes(Grams weight, String href) {
        BigDecimal tonnes = weight.kilograms().movePointLeft(3);
        int decimals = decimals(tonnes);
        BigDecimal told = tonnes.setScale(decimals, RoundingMode.HALF_UP);
        return new Figure(Optional.of(told), href, told.signum() == 0 ? 0 : decimals);
    }

    private static int decimals(BigDecimal tonnes) {
        if (tonnes.compareTo(HUNDRED_KILOGRAMS) >= 0) {
            return tonnes.compareTo(BigDecimal.TEN) >= 0 ? 0 : 1;
        }
        return tonnes.signum() > 0 && tonnes.compareTo(TEN_KILOGRAMS) < 0 ? 3 : 2;
    }

    private static long tonnes(Grams weight) {
        return weight.kilograms()
                .movePointLeft(3)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private String text(String key) {
        return texts.say("chart." + key, List.of(), reader());
    }

    private Locale reader() {
        return faces.getViewRoot().getLocale();
    }
}
