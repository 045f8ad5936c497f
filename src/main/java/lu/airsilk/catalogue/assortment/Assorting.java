package lu.airsilk.catalogue.assortment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.CaseLimits;
import lu.airsilk.catalogue.news.ProductNews;
import lu.airsilk.catalogue.news.ProductOutbox;
import lu.airsilk.catalogue.product.Products;
import lu.airsilk.catalogue.range.AssortmentLine;
import lu.airsilk.catalogue.range.AssortmentRule;
import lu.airsilk.catalogue.range.Assortments;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreGroup;
import lu.airsilk.location.StoreGroups;
import lu.airsilk.platform.Numbers;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** Says what stores may order. */
@ApplicationScoped
public class Assorting {

    private static final int MOST_LINES = 20_000;

    @Inject
    Assortments rules;

    @Inject
    Products products;

    @Inject
    ProductOutbox outbox;

    @Inject
    StoreDirectory stores;

    @Inject
    StoreGroups groups;

    @Inject
    Numbers numbers;

    @Inject
    ExpectedVersion expected;

    @Inject
    Clock clock;

    /** Adds a rule, in force at once; refused when a store, an owner or a product in it is unknown. */
    @Transactional
    @Allowed(Role.BUYER)
    public String add(NewAssortmentRule draft) {
        Set<Sku> skus = new LinkedHashSet<>(draft.skus());
        Set<StoreGroup> places = places(draft.stores());
        Refused.unless((long) skus.size() * places.size() <= MOST_LINES, "assortment.tooLarge", MOST_LINES);
        refuseUnknown(skus);
        CaseLimits limits = draft.limits();
        AssortmentRule rule = new AssortmentRule(numbers.next("AR"), limits.min(), limits.max(), limits.presentation());
        rules.add(rule);
        places.forEach(store -> skus.forEach(sku -> rules.add(new AssortmentLine(rule, store, sku))));
        outbox.tell(ProductNews.About.RULE, rule.id());
        return rule.number();
    }

    /** Ends a rule at once. */
    @Transactional
    @Allowed(Role.BUYER)
    public void end(String number) {
        AssortmentRule rule = rules.find(number).orElseThrow(() -> Refused.unknown("assortment.unknown", number));
        expected.check(rule);
        rule.end(clock.instant());
        outbox.tell(ProductNews.About.RULE, rule.id());
    }

    private Set<StoreGroup> places(List<StoreGroup> named) {
        return named.contains(StoreGroup.EVERY)
                ? Set.of(StoreGroup.EVERY)
                : named.stream().map(this::known).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private StoreGroup known(StoreGroup named) {
        return switch (named.kind()) {
            case STORE ->
                StoreGroup.only(stores.named(new StoreCode(named.code())).code());
            case OWNER -> groups.ofOwner(named.member());
            case CITY, CLASS, EVERY -> named;
        };
    }

    private void refuseUnknown(Set<Sku> skus) {
        Set<Sku> known = products.find(skus).keySet();
        List<Refusal> unknown = skus.stream()
                .filter(sku -> !known.contains(sku))
                .map(sku -> Refusal.of("product.unknown", sku).at("skus"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refused(unknown);
        }
    }
}
