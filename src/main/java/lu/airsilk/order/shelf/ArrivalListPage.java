package lu.airsilk.order.shelf;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.location.Zones;
import lu.airsilk.order.GoodsAtCount;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** What a store still waits for; the address says of which days. */
@Named
@ViewScoped
public class ArrivalListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ArrivalBook book;

    @Inject
    transient ProductDirectory products;

    @Inject
    transient GoodsAtCount goodsAtCount;

    @Inject
    transient Clock clock;

    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private final Rows<Shown> rows = new Rows<>(this::page, Shown::key);

    /**
     * A line as the page shows it.
     *
     * @param daysLate since the day on which it was expected; 0 while that day is not over
     * @param late that it is, and what is known of its day
     * @param atCount how much of it lies at the hub and is being counted; empty when nothing
     */
    public record Shown(ArrivalRow line, String product, long daysLate, String late, String promised, String atCount) {

        String key() {
            return line.order() + "/" + line.position() + "/" + line.expected() + "/" + line.given();
        }
    }

    private Page<Shown> page(Paging paging) {
        Page<ArrivalRow> page = book.rows(first(), last(), paging);
        Map<Sku, ProductFacts> facts = products.facts(
                page.items().stream().map(ArrivalRow::sku).distinct().toList());
        LocalDate today = LocalDate.now(clock.withZone(Zones.CGO));
        Map<LineRef, Cases> counted = goodsAtCount.of(page.items().stream()
                .filter(row -> row.given() > 0)
                .map(ArrivalListPage::line)
                .collect(Collectors.toSet()));
        return page.map(row -> new Shown(
                row,
                Optional.ofNullable(facts.get(row.sku()))
                        .map(product -> product.names().in(PageWords.reader()))
                        .orElse(row.sku().code()),
                row.daysLate(today),
                late(row, today),
                promised(row, today),
                row.given() == 0 ? "" : atCount(counted.getOrDefault(line(row), Cases.ZERO))));
    }

    private static LineRef line(ArrivalRow row) {
        return new LineRef(new OrderNumber(row.order()), row.position());
    }

    private static String atCount(Cases cases) {
        return cases.isZero() ? "" : PageWords.say("LineDay.atCount", cases.value());
    }

    private LocalDate first() {
        return Objects.requireNonNullElse(from, ArrivalBook.FIRST_DAY);
    }

    private LocalDate last() {
        return Objects.requireNonNullElse(until, ArrivalBook.LAST_DAY);
    }

    /**
     * “64 lines, 62 products. 3 lines are late and not here yet (2 products).”: a home counts products, the list below has a line for
     * each order; empty when nothing comes.
     */
    public String getSum() {
        ArrivalBook.Sum sum = book.sum(first(), last());
        if (sum.lines() == 0) {
            return "";
        }
        String told = PageWords.say("arrivalList.sum", sum.lines(), sum.products());
        return sum.lateLines() == 0
                ? told
                : told + " " + PageWords.say("arrivalList.sumLate", sum.lateLines(), sum.lateProducts());
    }

    private static String late(ArrivalRow row, LocalDate today) {
        return row.isInCustoms()
                ? PageWords.say(
                        "arrivalList.inCustoms",
                        row.daysLate(today),
                        Say.day(row.expected()),
                        Say.day(today.plusDays(1)))
                : PageWords.say("arrivalList.late", row.daysLate(today), Say.day(row.expected()));
    }

    /** By which day it was promised, and that it is late, or is going to be. */
    private static String promised(ArrivalRow row, LocalDate today) {
        String day = Say.day(row.promised());
        if (row.isPromiseOver(today)) {
            return PageWords.say("arrivalList.over", day);
        }
        return row.isLaterThanPromised() ? PageWords.say("arrivalList.later", day) : day;
    }

    public Rows<Shown> getRows() {
        return rows;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
