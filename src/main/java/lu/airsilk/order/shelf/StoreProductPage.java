package lu.airsilk.order.shelf;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.PaperBook;
import lu.airsilk.catalogue.PaperCover;
import lu.airsilk.catalogue.PaperRow;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.Zones;
import lu.airsilk.order.Drafting;
import lu.airsilk.order.LandedQuote;
import lu.airsilk.order.LandedQuotes;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.Chart;
import lu.airsilk.platform.faces.Onward;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.SalesBook;
import lu.airsilk.stock.StockFilter;
import lu.airsilk.stock.StockOverview;
import lu.airsilk.stock.StockRow;
import org.jspecify.annotations.Nullable;

/** A product as a store sees it, on the product's page: its price, what sells, what lies and comes, and the way to order it. */
@Named
@RequestScoped
public class StoreProductPage {

    private static final int WEEKS = 12;
    private static final int DAYS = 7;

    @Inject
    ProductDirectory products;

    @Inject
    LandedQuotes quotes;

    @Inject
    SalesBook sales;

    @Inject
    StockOverview stock;

    @Inject
    ArrivalBook arrivals;

    @Inject
    PaperBook papers;

    @Inject
    Drafting drafting;

    @Inject
    StoreDirectory stores;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** At most one, once asked for. */
    private @Nullable List<LandedQuote> quote;

    public boolean isShown() {
        return actor.roles().stream().anyMatch(Role::isOfStores);
    }

    public boolean isMayOrder() {
        return actor.has(Role.STORE);
    }

    /** What a case costs delivered and brings; nothing while nobody can quote it, and for who reads no prices. */
    public @Nullable LandedQuote quote(String sku) {
        if (quote == null) {
            Map<Sku, ProductFacts> facts = products.facts(List.of(new Sku(sku)));
            quote = List.copyOf(quotes.quotes(facts).values());
        }
        return quote.isEmpty() ? null : quote.getFirst();
    }

    /** The shelf price of one unit. */
    public Money unitPrice(String sku) {
        long units = Objects.requireNonNull(
                        products.facts(List.of(new Sku(sku))).get(new Sku(sku)))
                .unitsPerCase();
        Money shelf = Objects.requireNonNull(quote(sku)).shelf();
        return Money.of(
                shelf.amount().divide(BigDecimal.valueOf(units), 2, RoundingMode.HALF_UP), shelf.currencyCode());
    }

    /** Units sold week by week. */
    public Chart sales(String sku) {
        LocalDate first =
                today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
        Map<LocalDate, Units> sold = sales.byDay(new Sku(sku), first);
        List<LocalDate> weeks =
                IntStream.range(0, WEEKS).mapToObj(first::plusWeeks).toList();
        return new Chart(
                        Chart.Kind.BARS,
                        PageWords.say("storeProduct.week"),
                        weeks.stream().map(Say::day).toList(),
                        List.of(new Chart.Series(
                                PageWords.say("storeProduct.sold"),
                                Chart.Tone.SKY,
                                weeks.stream()
                                        .map(week -> Chart.Figure.of(inWeek(sold, week)))
                                        .toList())))
                .ofThePast();
    }

    private static long inWeek(Map<LocalDate, Units> sold, LocalDate monday) {
        return monday.datesUntil(monday.plusDays(DAYS))
                .mapToLong(day -> sold.getOrDefault(day, Units.ZERO).value())
                .sum();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }

    /** What lies on the shelves, the first to expire first. */
    public List<StockRow> lots(String sku) {
        return stock.rows(
                        new StockFilter(Optional.empty(), Optional.of(new Sku(sku))),
                        new Paging(0, Paging.LARGEST, "expiry"))
                .items();
    }

    public List<ArrivalRow> arrivals(String sku) {
        return arrivals.of(new Sku(sku));
    }

    /** What is on a truck to the store. */
    public List<ArrivalBook.OnTruck> onTruck(String sku) {
        return arrivals.onTruck(new Sku(sku));
    }

    /** When a truck brings how much; a day that is over is what it is late since. */
    public String truck(ArrivalBook.OnTruck line) {
        return PageWords.say(
                line.there().isBefore(today()) ? "storeProduct.onTruckLate" : "storeProduct.onTruck",
                Say.day(line.there()),
                Say.packed(line.units(), line.unitsPerCase()));
    }

    /** What is on order and has no day yet. */
    public List<ArrivalBook.Waiting> waiting(String sku) {
        return arrivals.waiting(new Sku(sku));
    }

    /** When so many cases come; a day that is over is no such day, but what they are late since. */
    public String arrival(ArrivalRow line) {
        long late = line.daysLate(today());
        if (late > 0 && line.isInCustoms()) {
            return PageWords.say(
                    "storeProduct.arrivalInCustoms",
                    late,
                    Say.day(line.expected()),
                    line.coming(),
                    Say.day(today().plusDays(1)));
        }
        return late > 0
                ? PageWords.say("storeProduct.arrivalLate", late, Say.day(line.expected()), line.coming())
                : PageWords.say("storeProduct.arrival", Say.day(line.expected()), line.coming());
    }

    public List<PaperRow> papers(String sku) {
        return papers.cover(List.of(new Sku(sku)))
                .getOrDefault(new Sku(sku), PaperCover.NONE)
                .papers();
    }

    /** Puts the product into the list of the reader's store: one case more, or the fewest that it may order. */
    public String order(String sku) {
        StoreCode store = stores.all().getFirst().code();
        OrderNumber list = drafting.begin(store);
        Drafting.Added added = drafting.add(list, new Sku(sku), Cases.of(1));
        PageWords.onward(new Onward(
                PageWords.say(
                        "storeProduct.ordered",
                        list,
                        added.now().value(),
                        added.more().value()),
                "/order/order-edit.xhtml?number=" + list,
                PageWords.say("storeProduct.open")));
        return "/catalogue/product-view?faces-redirect=true&sku=" + sku;
    }
}
