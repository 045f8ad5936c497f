package lu.airsilk.order.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.order.Suggestions;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.SalesBook;
import lu.airsilk.stock.SalesBook.SoldOnDay;

/**
 * Keeps what a store made of what it was suggested, and tells afterwards which of its changes were nearer to what it sold. What was
 * not there could not be sold: a store that orders too little is judged too kindly.
 */
@ApplicationScoped
public class SuggestionAnswers {

    /** So far back changes are looked at. */
    public static final int WEEKS = 12;

    @Inject
    Answers answers;

    @Inject
    SalesBook sales;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * How a store did with its suggestions.
     *
     * @param taken products of which it ordered what was suggested
     * @param better products of which it ordered something else that was nearer to what it sold
     * @param worse those of which the suggestion was nearer
     * @param open those whose days to be covered are not over yet, or of which neither was nearer
     */
    public record Score(long taken, long better, long worse, long open) {}

    /** What was suggested on the page from which the order is sent; nothing where no suggestion was shown. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(StoreOrder order, List<Suggestions.Row> shown) {
        Map<Sku, Cases> ordered =
                order.lines().stream().collect(Collectors.toMap(OrderLine::sku, OrderLine::requested, Cases::plus));
        shown.forEach(row -> answers.add(new SuggestionAnswer(
                order.number(), order.store(), today(), row, ordered.getOrDefault(row.sku(), Cases.ZERO))));
    }

    /** Of the last {@link #WEEKS} weeks. */
    @Allowed(Role.STORE)
    public Score score(StoreCode store) {
        actor.stores().require(store);
        LocalDate today = today();
        LocalDate from = today.minusWeeks(WEEKS);
        List<SuggestionAnswer> all = answers.of(store, from);
        List<SuggestionAnswer> changed =
                all.stream().filter(answer -> !answer.isAccepted()).toList();
        List<Integer> judged = judged(changed, today, sold(store, changed, from, today));
        long better = judged.stream().filter(nearer -> nearer < 0).count();
        long worse = judged.stream().filter(nearer -> nearer > 0).count();
        return new Score(all.size() - changed.size(), better, worse, changed.size() - better - worse);
    }

    private static List<Integer> judged(
            List<SuggestionAnswer> changed, LocalDate today, Map<Sku, List<SoldOnDay>> sold) {
        return changed.stream()
                .filter(answer -> !answer.over().isAfter(today))
                .map(answer -> answer.nearer(sold.getOrDefault(answer.sku(), List.of()).stream()
                        .filter(one ->
                                !one.day().isBefore(answer.day()) && one.day().isBefore(answer.over()))
                        .mapToLong(SoldOnDay::units)
                        .sum()))
                .toList();
    }

    private Map<Sku, List<SoldOnDay>> sold(
            StoreCode store, List<SuggestionAnswer> changed, LocalDate from, LocalDate today) {
        return changed.isEmpty()
                ? Map.of()
                : sales.byDay(store, from, today).stream().collect(Collectors.groupingBy(SoldOnDay::sku));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }
}
