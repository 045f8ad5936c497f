package lu.airsilk.order.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.order.promotion.NewPromotion;
import lu.airsilk.order.promotion.PromotionRow;
import lu.airsilk.order.promotion.Promotions;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.file.ListSheet;

/** The promotions of the actor's stores, to be read; buyers read all. */
@ApplicationScoped
public class PromotionBook {

    @Inject
    Promotions promotions;

    @Inject
    PromotionCheck check;

    @Inject
    PromotionEffects effects;

    /** In force on that day, the one that began last at the head. */
    @Allowed({Role.BUYER, Role.STORE, Role.ASSISTANT, Role.OWNER, Role.AUDIT})
    public Page<PromotionRow> inForce(LocalDate day, Paging paging) {
        return promotions.on(day, paging);
    }

    /** All that ever were, the one that begins last at the head. */
    @Allowed({Role.BUYER, Role.STORE, Role.ASSISTANT, Role.OWNER, Role.AUDIT})
    public Page<PromotionRow> all(Paging paging) {
        return promotions.all(paging);
    }

    /** What holds today or later, the one that begins first at the head. */
    @Allowed(Role.BUYER)
    public Set<NewPromotion> ahead() {
        return promotions.ahead(today()).keySet();
    }

    /** Those that wait for a buyer. */
    @Allowed({Role.BUYER, Role.STORE, Role.ASSISTANT, Role.OWNER, Role.AUDIT})
    public List<PromotionRow> open() {
        return promotions.open();
    }

    @Allowed({Role.BUYER, Role.STORE, Role.ASSISTANT, Role.OWNER, Role.AUDIT})
    public PromotionRow row(long id) {
        return promotions.row(id);
    }

    /** What it would move, were it in force now; nothing is written. */
    @Allowed({Role.BUYER, Role.STORE})
    public PromotionTrial tried(NewPromotion draft) {
        check.refuse(draft);
        return effects.tried(List.of(draft));
    }

    /** The same of all of a list together. */
    @Allowed(Role.BUYER)
    public PromotionTrial triedAll(ListSheet<NewPromotion> drafts) {
        return effects.tried(check.checked(drafts, ahead()));
    }

    /** The same of one that waits. */
    @Allowed({Role.BUYER, Role.STORE})
    public PromotionTrial tried(long id) {
        return effects.tried(List.of(row(id).said()));
    }

    /** The day by which stores sell: Zhengzhou's. */
    public LocalDate today() {
        return check.today();
    }
}
