package lu.airsilk.catalogue.wish;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lu.airsilk.catalogue.Assortment;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.catalogue.ProductLookup;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** A buyer answers all stores that ask for the same at once; each is told once, however often it has asked. */
@ApplicationScoped
public class WishAnswering {

    private static final String PAGE = "/catalogue/wish-own.xhtml?wish=";

    private static final int LONGEST_REASON = 200;

    @Inject
    Wishes wishes;

    @Inject
    ProductLookup lookup;

    @Inject
    Assortment assortment;

    @Inject
    Notifying notifying;

    @Inject
    Clock clock;

    /**
     * It is offered now; refused while one of the stores that ask could not order it.
     *
     * @param words as one of them wrote them
     * @param product its number, its bar code or its whole name
     * @return the product that is offered
     */
    @Transactional
    @Allowed(Role.BUYER)
    public Sku offer(String words, String product) {
        List<StoreWish> asked = asked(words);
        Map<StoreCode, StoreWish> asking = lastOfEach(asked);
        Sku sku = orderable(product.strip(), asking.keySet());
        Instant now = clock.instant();
        asked.forEach(wish -> wish.offered(sku, now));
        asking.values().forEach(wish -> tell(wish, Reason.of("notice.wishOffered", wish.words(), sku)));
        return sku;
    }

    /** It is not to be had. */
    @Transactional
    @Allowed(Role.BUYER)
    public void decline(String words, String reason) {
        List<StoreWish> asked = asked(words);
        String why = TypedText.sentence(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw Refused.because("wish.reason", LONGEST_REASON).at("reason");
        }
        Instant now = clock.instant();
        asked.forEach(wish -> wish.notToBeHad(why, now));
        lastOfEach(asked).values().forEach(wish -> tell(wish, Reason.of("notice.wishDeclined", wish.words(), why)));
    }

    private List<StoreWish> asked(String words) {
        List<StoreWish> asked = wishes.together(NewWish.folded(words));
        if (asked.isEmpty()) {
            throw Refused.conflict("wish.answered");
        }
        return asked;
    }

    private static Map<StoreCode, StoreWish> lastOfEach(List<StoreWish> asked) {
        return asked.stream()
                .collect(toMap(StoreWish::store, wish -> wish, (before, last) -> last, LinkedHashMap::new));
    }

    private Sku orderable(String product, Set<StoreCode> stores) {
        List<ProductFacts> found = lookup.named(List.of(product)).getOrDefault(product, List.of());
        if (found.size() != 1) {
            throw Refused.because("wish.product", product, found.size()).at("product");
        }
        Sku sku = found.getFirst().sku();
        if (!found.getFirst().active()) {
            throw Refused.because("wish.notActive", sku).at("product");
        }
        String without = assortment.without(sku, stores).stream()
                .map(StoreCode::code)
                .sorted()
                .collect(joining(", "));
        if (!without.isEmpty()) {
            throw Refused.because("wish.notInRange", sku, without).at("product");
        }
        return sku;
    }

    private void tell(StoreWish wish, Reason what) {
        notifying.tell(Audience.store(wish.store()), what, PAGE + wish.id());
    }
}
