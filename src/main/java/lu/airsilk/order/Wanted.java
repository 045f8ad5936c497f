package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.catalogue.Assortment;
import lu.airsilk.catalogue.CaseLimits;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.StoreCode;
import org.jspecify.annotations.Nullable;

/** Checks what a store wants against its assortment, all lines at once, and adds promise and price to each. */
@ApplicationScoped
class Wanted {

    @Inject
    ProductDirectory products;

    @Inject
    Assortment assortment;

    @Inject
    Promising promising;

    @Inject
    LandedQuotes quotes;

    @Inject
    Clock clock;

    /** The lines with all that is known of them; refused with one refusal for each wrong line. */
    List<QuotedLine> checked(OrderDraft draft) {
        Map<Sku, ProductFacts> facts = check(draft);
        Map<Sku, LandedQuote> prices = quotes.quotes(facts.keySet());
        Promise promise = promising.promise(draft.store());
        return draft.lines().stream()
                .map(line -> new QuotedLine(
                        line.sku(),
                        Objects.requireNonNull(facts.get(line.sku())).pack(),
                        line.cases(),
                        promise,
                        Optional.ofNullable(prices.get(line.sku()))
                                .map(FrozenPrice::of)
                                .orElse(FrozenPrice.NONE)))
                .toList();
    }

    /** Refuses with one refusal for each wrong line; gives the products otherwise. */
    Map<Sku, ProductFacts> check(OrderDraft draft) {
        Refused.unless(!draft.lines().isEmpty(), "order.empty");
        Set<Sku> skus =
                new HashSet<>(draft.lines().stream().map(WantedLine::sku).toList());
        Map<Sku, ProductFacts> facts = products.facts(skus);
        refuseWrong(draft, facts, assortment.limits(draft.store(), skus));
        return facts;
    }

    private void refuseWrong(OrderDraft draft, Map<Sku, ProductFacts> facts, Map<Sku, CaseLimits> limits) {
        List<Refusal> wrong = new ArrayList<>();
        if (draft.wantedBy().isBefore(clock.instant().atZone(Zones.CGO).toLocalDate())) {
            wrong.add(Refusal.of("order.pastDay", draft.wantedBy()).at("wantedBy"));
        }
        Set<Sku> seen = new HashSet<>();
        for (int i = 0; i < draft.lines().size(); i++) {
            WantedLine line = draft.lines().get(i);
            Optional<Refusal> refusal = seen.add(line.sku())
                    ? wrong(draft.store(), line, facts.get(line.sku()), limits.get(line.sku()))
                    : Optional.of(Refusal.of("order.twice", line.sku()));
            int row = i;
            refusal.ifPresent(no -> wrong.add(no.at("lines[" + row + "]").inRow(row + 1)));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }

    private static Optional<Refusal> wrong(
            StoreCode store, WantedLine line, @Nullable ProductFacts facts, @Nullable CaseLimits limits) {
        if (facts == null || !facts.active() || limits == null) {
            return Optional.of(Refusal.of("order.notInAssortment", line.sku(), store));
        }
        if (line.cases().isZero()) {
            return Optional.of(Refusal.of("order.noCases", line.sku()));
        }
        return limits.allow(line.cases())
                ? Optional.empty()
                : Optional.of(Refusal.of("order.outsideLimits", line.sku(), line.cases(), limits.min(), limits.max()));
    }
}
