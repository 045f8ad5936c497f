package lu.airsilk.order.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.Zones;
import lu.airsilk.order.promotion.NewPromotion;
import lu.airsilk.order.promotion.Promotion;
import lu.airsilk.order.promotion.PromotionGoods;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** Whether a promotion can be one. */
@ApplicationScoped
class PromotionCheck {

    /** So many products of stores a promotion may have, and all new ones of a list together. */
    private static final long MOST = 20_000;

    @Inject
    StoreDirectory stores;

    @Inject
    ProductDirectory products;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Refuses all that is wrong at once, each at its field; another's store is none. */
    void refuse(NewPromotion draft) {
        Refused.together(
                () -> Promotion.checked(draft.title()),
                () -> refusePast(draft.days().from()),
                () -> refuseStores(draft.goods()),
                () -> refuseProducts(draft.goods()));
    }

    /**
     * All of a list; what is wrong with any is told at once, at its row.
     *
     * @param known what is in force already: nothing is wrong with it
     */
    List<NewPromotion> checked(ListSheet<NewPromotion> drafts, Set<NewPromotion> known) {
        List<NewPromotion> all = drafts.each(Function.identity(), draft -> {
            if (!known.contains(draft)) {
                refuse(draft);
            }
            return draft;
        });
        long size = all.stream()
                .filter(draft -> !known.contains(draft))
                .mapToLong(draft -> draft.goods().size())
                .sum();
        Refused.unless(size <= MOST, "promotion.listTooLarge", size, MOST);
        return all;
    }

    private void refusePast(LocalDate first) {
        if (first.isBefore(today())) {
            throw Refused.because("promotion.past", first).at("from");
        }
    }

    private void refuseStores(PromotionGoods goods) {
        if (goods.isEverywhere() && !actor.stores().all()) {
            throw Refused.because("promotion.everywhere").at("stores");
        }
        refuseUnknown(
                "store.unknown",
                "stores",
                goods.stores(),
                stores.rows(goods.stores()).keySet());
    }

    private void refuseProducts(PromotionGoods goods) {
        if (goods.size() > MOST) {
            throw Refused.because("promotion.tooLarge", goods.size(), MOST).at("skus");
        }
        refuseUnknown(
                "product.unknown",
                "skus",
                goods.skus(),
                products.names(goods.skus()).keySet());
    }

    private static void refuseUnknown(String code, String field, Collection<?> named, Set<?> known) {
        List<Refusal> unknown = named.stream()
                .filter(each -> !known.contains(each))
                .map(each -> Refusal.of(code, each).at(field))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refused(unknown);
        }
    }

    /** The day by which stores sell: Zhengzhou's. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }
}
