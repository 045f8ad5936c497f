package lu.airsilk.purchase.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.platform.FigureKind;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.purchase.PurchaseBook;
import lu.airsilk.purchase.order.PurchaseStep;
import lu.airsilk.purchase.order.TurnRow;
import org.jspecify.annotations.Nullable;

/** What became of an order, on its page: step by step, and the stores that wait for what comes fewer or later. */
@Named
@RequestScoped
public class PurchaseHistoryPage {

    private static final String FROM_TO = " → ";

    /** So many changed lines are told; who wants all of them opens the others. */
    private static final int AT_ONCE = 4;

    @Inject
    PurchaseViewPage orders;

    @Inject
    PurchaseBook book;

    @Inject
    ConcernedStores concerned;

    private @Nullable List<ConcernedStores.Row> stores;

    /** The newest first. */
    public List<TurnRow> getTurns() {
        return book.turns(orders.getOrder().number()).reversed();
    }

    /** The lines of stores that get fewer than they wait for, or later than they were told or want. */
    public List<ConcernedStores.Row> getHit() {
        return waiting().stream().filter(ConcernedStores.Row::isHit).toList();
    }

    /** How many others wait for the same goods and get them in time. */
    public long getServed() {
        return waiting().stream().filter(row -> !row.isHit()).count();
    }

    private List<ConcernedStores.Row> waiting() {
        if (stores == null) {
            stores = concerned.of(orders.getOrder().number());
        }
        return Objects.requireNonNull(stores);
    }

    /** Why a step was taken, and the first that it has changed. */
    public String reason(TurnRow turn) {
        return turn.step() == PurchaseStep.MOVED
                ? Stream.of(turn.reason().split(FROM_TO)).map(Say::flight).collect(Collectors.joining(FROM_TO))
                : changes(turn).limit(AT_ONCE).collect(Collectors.joining(", "));
    }

    /** What else it has changed, line by line. */
    public List<String> rest(TurnRow turn) {
        return turn.step() == PurchaseStep.MOVED
                ? List.of()
                : changes(turn).skip(AT_ONCE).toList();
    }

    private Stream<String> changes(TurnRow turn) {
        return ChangedLines.lines(turn.reason(), this::name, PurchaseHistoryPage::figure).stream();
    }

    private static String figure(String written) {
        if (written.contains("-")) {
            return Say.day(LocalDate.parse(written));
        }
        return written.contains(".")
                ? PageWords.figure(new BigDecimal(written), FigureKind.MONEY)
                : Say.number(Long.valueOf(written));
    }

    /** What finance has said when it sent the order or its answer back, as long as nothing was done since. */
    public String getSentBack() {
        return getTurns().stream()
                .limit(1)
                .filter(turn -> turn.step() == PurchaseStep.REJECTED)
                .map(turn -> PageWords.say("purchaseView.sentBack", Say.who(turn.by()), turn.reason()))
                .findFirst()
                .orElse("");
    }

    /** The day on which what it gets is on the shelf; that nobody knows one when it gets none. */
    public String day(ConcernedStores.Row row) {
        return row.day().map(day -> Say.day(day.likely())).orElseGet(() -> PageWords.say("concern.noDay"));
    }

    /** “8 cases, Mon 7 Dec”: what its store was told last; that it knows of none. */
    public String told(ConcernedStores.Row row) {
        return row.told()
                .day()
                .map(day -> PageWords.say("concern.told", row.told().cases(), Say.day(day)))
                .orElseGet(() -> PageWords.say("concern.noDay"));
    }

    /** The product of a row as the reader calls it. */
    public String product(ConcernedStores.Row row) {
        return name(row.sku().code()).orElse(row.sku().code());
    }

    private Optional<String> name(String sku) {
        return orders.getLines().stream()
                .filter(line -> line.getSheet().sku().code().equals(sku))
                .findFirst()
                .map(AnswerForm::getName);
    }
}
