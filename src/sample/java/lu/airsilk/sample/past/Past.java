package lu.airsilk.sample.past;

import static java.lang.System.Logger.Level.INFO;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.flight.ShelfDates;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.WorkCalendars;
import lu.airsilk.order.LandedQuote;
import lu.airsilk.order.LandedQuotes;
import lu.airsilk.sample.pen.Papers;
import lu.airsilk.sample.pen.PastTables;
import lu.airsilk.sample.pen.Pen;
import lu.airsilk.sample.world.Article;
import lu.airsilk.shared.number.Sku;

/**
 * The sample company's past year, all of it over: written in batches, because a year through the services would take
 * minutes, and by their rules, which the ledger's audit proves.
 */
@ApplicationScoped
public class Past {

    private static final System.Logger LOG = System.getLogger(Past.class.getName());

    /** The first waves are still under way; those are told by the services. */
    public static final int FIRST_WAVE_OVER = 3;

    static final int LAST_WAVE = 105;

    /** Waves on a page; no row of a page refers to another page. */
    private static final int ON_A_PAGE = 3;

    /** Before this many days ago the flights are the past's; the timetable is planned from then on. */
    public static final int DAYS_PLANNED = 6;

    @Resource(lookup = "java:app/jdbc/airsilk")
    DataSource database;

    @Inject
    ProductDirectory products;

    @Inject
    LandedQuotes quotes;

    @Inject
    ShelfDates dates;

    @Inject
    StoreDirectory stores;

    @Inject
    WorkCalendars calendars;

    /** Writes it down as it was until today. */
    public void write(LocalDate today, List<Article> articles) {
        Map<Sku, LandedQuote> prices =
                quotes.quotes(products.facts(articles.stream().map(Article::sku).collect(Collectors.toSet())));
        try (Connection sequences = database.getConnection();
                Pen left = new Pen(database);
                Pen right = new Pen(database)) {
            Papers papers = Papers.taken(sequences);
            PastPromises promises = new PastPromises(dates, stores);
            write(new PastPages(today, articles, papers, prices, promises, calendars.inForce()), left, right);
            papers.handBack(sequences);
            LOG.log(INFO, "Sample company: the past is written up to row {0}", papers.row());
        } catch (SQLException fault) {
            throw new IllegalStateException("the sample company's past cannot be written", fault);
        }
    }

    /**
     * While one pen writes the papers of a page and another one the ledger of the page before, the next page is made up.
     * No table has two writers, so each grows at its end: that costs the databases least.
     */
    private static void write(PastPages pages, Pen left, Pen right) {
        try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
            CompletableFuture<Void> papers = CompletableFuture.completedFuture(null);
            CompletableFuture<Void> ledger = papers;
            CompletableFuture<Void> before = papers;
            for (int wave = LAST_WAVE; wave >= FIRST_WAVE_OVER; wave -= ON_A_PAGE) {
                PastTables page = pages.of(wave, wave - ON_A_PAGE);
                CompletableFuture.allOf(papers, before).join();
                papers = CompletableFuture.runAsync(() -> left.write(page.papers()), hands);
                before = ledger;
                ledger = ledger.thenCombine(papers, (_, _) -> page.ledger()).thenAcceptAsync(right::write, hands);
            }
            ledger.join();
        }
        left.write(pages.passed().papers());
        left.write(pages.flights().papers());
        left.write(pages.sales().papers());
    }
}
