package lu.airsilk.order.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.Assortment;
import lu.airsilk.catalogue.CaseLimits;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.location.Zones;
import lu.airsilk.order.LandedQuote;
import lu.airsilk.order.LandedQuotes;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** Checks what a store wants against its assortment, all lines at once, and adds promise and price to each. */
@ApplicationScoped
public class Quoting {

    @Inject
    ProductDirectory products;

    @Inject
    Assortment assortment;

    @Inject
    Promising promising;

    @Inject
    LandedQuotes quotes;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * The lines with all that is known of them, at prices that are kept; refused with one refusal for each wrong line. Who
     * asks sends them: what they are promised of is kept from all others until {@code demand.Reserving} has it.
     */
    public List<QuotedLine> checked(OrderDraft draft) {
        return checked(draft, quotes::freeze, promising::kept);
    }

    /** The same at the prices of now, which are not kept: they are asked again when the order is sent. */
    public List<QuotedLine> drafted(OrderDraft draft) {
        return checked(draft, quotes::quotes, promising::quoted);
    }

    /** What more cases of a line that goods are kept for would be promised, kept from all others until the command ends. */
    public LinePromise more(StoreCode store, WantedLine more) {
        return promising
                .kept(store, products.facts(Set.of(more.sku())), List.of(more))
                .getFirst();
    }

    /** How the lines of an order are promised. */
    private interface Promises {
        List<LinePromise> of(StoreCode store, Map<Sku, ProductFacts> facts, List<WantedLine> lines);
    }

    private List<QuotedLine> checked(
            OrderDraft draft, Function<Map<Sku, ProductFacts>, Map<Sku, LandedQuote>> pricing, Promises promising) {
        Map<Sku, ProductFacts> facts = check(draft);
        Map<Sku, LandedQuote> prices = pricing.apply(facts);
        List<LinePromise> promises = promising.of(draft.store(), facts, draft.lines());
        return IntStream.range(0, draft.lines().size())
                .mapToObj(index -> quoted(draft.lines().get(index), facts, prices, promises.get(index)))
                .toList();
    }

    private QuotedLine quoted(
            WantedLine line, Map<Sku, ProductFacts> facts, Map<Sku, LandedQuote> prices, LinePromise promised) {
        return new QuotedLine(
                line.sku(),
                Objects.requireNonNull(facts.get(line.sku())).pack(),
                line.cases(),
                actor.user(),
                promised,
                Optional.ofNullable(prices.get(line.sku())).map(FrozenPrice::of).orElse(FrozenPrice.NONE));
    }

    /** Refuses with one refusal for each wrong line; gives the products otherwise. */
    public Map<Sku, ProductFacts> check(OrderDraft draft) {
        Refused.unless(!draft.lines().isEmpty(), "order.empty");
        Set<Sku> skus = draft.lines().stream().map(WantedLine::sku).collect(Collectors.toSet());
        Map<Sku, ProductFacts> facts = products.facts(skus);
        refuseWrong(draft, facts, assortment.limits(draft.store(), skus));
        return facts;
    }

    private void refuseWrong(OrderDraft draft, Map<Sku, ProductFacts> facts, Map<Sku, CaseLimits> limits) {
        List<Refusal> wrong = new ArrayList<>();
        dayRefusal(draft.wantedBy()).ifPresent(wrong::add);
        wrong.addAll(wrong(draft, facts, limits));
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }

    /** What is wrong about the lines, each with its place; the day is not looked at. */
    public List<Refusal> wrong(OrderDraft draft) {
        Set<Sku> skus = draft.lines().stream().map(WantedLine::sku).collect(Collectors.toSet());
        return wrong(draft, products.facts(skus), assortment.limits(draft.store(), skus));
    }

    private static List<Refusal> wrong(OrderDraft draft, Map<Sku, ProductFacts> facts, Map<Sku, CaseLimits> limits) {
        List<Refusal> wrong = new ArrayList<>();
        Set<Sku> seen = new HashSet<>();
        for (int i = 0; i < draft.lines().size(); i++) {
            WantedLine line = draft.lines().get(i);
            Optional<Refusal> refusal = seen.add(line.sku())
                    ? LineRule.refusal(draft.store(), line, facts.get(line.sku()), limits.get(line.sku()))
                    : Optional.of(Refusal.of("order.twice", line.sku()));
            int row = i;
            refusal.ifPresent(no -> wrong.add(no.at("lines[" + row + "]").inRow(row + 1)));
        }
        return wrong;
    }

    /** The day by which goods that were wanted for this day can still be wanted. */
    public LocalDate notBeforeToday(LocalDate day) {
        return dayRefusal(day).isEmpty() ? day : today();
    }

    private LocalDate today() {
        return clock.instant().atZone(Zones.CGO).toLocalDate();
    }

    /** What is wrong about a wanted day: it is over in Zhengzhou. */
    public Optional<Refusal> dayRefusal(LocalDate day) {
        return day.isBefore(today())
                ? Optional.of(Refusal.of("order.pastDay", day).at("wantedBy"))
                : Optional.empty();
    }
}
