package lu.airsilk.sample.past;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.order.LandedQuote;
import lu.airsilk.sample.pen.Papers;
import lu.airsilk.sample.pen.PastTables;
import lu.airsilk.sample.world.Article;
import lu.airsilk.sample.world.FlightRoom;
import lu.airsilk.sample.world.SampleTimetable;
import lu.airsilk.sample.world.Shop;
import lu.airsilk.sample.world.Wave;
import lu.airsilk.shared.WorkCalendar;
import lu.airsilk.shared.number.Sku;

/** Makes the past up, page by page, from the oldest wave on. */
final class PastPages {

    private final LocalDate today;
    private final List<Article> articles;
    private final Papers papers;
    private final Map<Sku, LandedQuote> prices;
    private final PastPromises promises;
    private final WorkCalendar calendar;
    private final PastSales sales;
    private final List<Shop> shops = Shop.all();
    private final List<PlannedFlight> flights;
    private final FlightRoom room;

    /** Kept until all is made up: the promises of the past were given while nothing was learnt. */
    private final PastTables passed = new PastTables();

    PastPages(
            LocalDate today,
            List<Article> articles,
            Papers papers,
            Map<Sku, LandedQuote> prices,
            PastPromises promises,
            WorkCalendar calendar) {
        this.promises = promises;
        this.calendar = calendar;
        this.today = today;
        this.articles = articles;
        this.papers = papers;
        this.prices = prices;
        sales = new PastSales(papers, today);
        flights = SampleTimetable.ofAYear(today).stream()
                .filter(flight -> flight.day().isBefore(today.minusDays(Past.DAYS_PLANNED)))
                .toList();
        room = new FlightRoom(flights);
    }

    /** The waves from one down to before another, as far as they are over. */
    PastTables of(int from, int before) {
        PastTables tables = new PastTables();
        OrderScribe orders = new OrderScribe(tables, papers, prices, promises);
        ShipmentScribe shipments = new ShipmentScribe(tables, papers);
        StockScribe stock = new StockScribe(tables, papers, sales);
        DeliveryScribe deliveries = new DeliveryScribe(tables);
        for (int number = from; number > before && number >= Past.FIRST_WAVE_OVER; number--) {
            Wave wave = Wave.of(number, today);
            PastWave told = new PastWave(wave, wave.wishes(shops, articles), today, papers, room);
            orders.write(told);
            shipments.write(told);
            stock.write(told);
            deliveries.write(told);
            new LegScribe(passed, papers, calendar).write(told);
        }
        return tables;
    }

    /** What the tills told lately, sheet by sheet; told when all loads are known. */
    PastTables sales() {
        PastTables tables = new PastTables();
        sales.write(tables);
        return tables;
    }

    /** The legs that the goods of all waves have behind them. */
    PastTables passed() {
        return passed;
    }

    /** The flights with what the waves made up so far took of them. */
    PastTables flights() {
        PastTables tables = new PastTables();
        for (PlannedFlight flight : flights) {
            tables.flight.add(
                    papers.row(),
                    0,
                    flight.number().number(),
                    flight.day(),
                    flight.origin(),
                    flight.destination(),
                    flight.std(),
                    flight.sta(),
                    flight.cutOff(),
                    flight.capacity().value(),
                    flight.volume().value(),
                    room.taken(flight),
                    room.takenSpace(flight),
                    false);
        }
        return tables;
    }
}
