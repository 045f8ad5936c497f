package lu.airsilk.order.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.order.promotion.NewPromotion;
import lu.airsilk.order.promotion.Promotion;
import lu.airsilk.order.promotion.Promotions;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;

/** Keeps the promotions: what a buyer says is in force at once, what a store proposes once a buyer approves it. */
@ApplicationScoped
public class PromotionPlanning {

    private static final String PAGE = "/order/promotions.xhtml";

    @Inject
    Promotions promotions;

    @Inject
    PromotionCheck check;

    @Inject
    Notifying notifying;

    @Inject
    ExpectedVersion expected;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Says a promotion, or proposes it to the buyers. What stores have on their lists already stays there.
     *
     * @return its number
     */
    @Transactional
    @Allowed({Role.BUYER, Role.STORE})
    public long propose(NewPromotion draft) {
        check.refuse(draft);
        return said(draft);
    }

    /**
     * Says each of a list, or none of them: what is wrong with any is told at once, at its row. What is in force already as it
     * is said there stays as it is.
     */
    @Transactional
    @Allowed(Role.BUYER)
    public List<Long> sayAll(ListSheet<NewPromotion> drafts) {
        Map<NewPromotion, Long> known = promotions.ahead(check.today());
        return check.checked(drafts, known.keySet()).stream()
                .map(draft -> Optional.ofNullable(known.get(draft)).orElseGet(() -> said(draft)))
                .toList();
    }

    private long said(NewPromotion draft) {
        Promotion promotion = new Promotion(draft.title(), draft.days(), actor.user(), clock.instant());
        if (actor.has(Role.BUYER)) {
            promotion.begin(actor.user(), clock.instant());
        }
        promotions.add(promotion, draft.goods());
        return promotion.id();
    }

    /** Brings a store's proposal into force, as long as it is not over; its proposer is told. */
    @Transactional
    @Allowed(Role.BUYER)
    public void approve(long id) {
        Promotion promotion = asExpected(id);
        if (promotion.days().to().isBefore(check.today())) {
            throw Refused.conflict("promotion.over", promotion.days().to());
        }
        promotion.approve(actor.user(), clock.instant());
        tell("notice.promotionApproved", promotion);
    }

    /**
     * Ends it; a store ends what waits for a buyer, of another's only what is for no stores but its own. Who proposed it is told
     * when another does.
     */
    @Transactional
    @Allowed({Role.BUYER, Role.STORE})
    public void withdraw(long id) {
        Promotion promotion = asExpected(id);
        if (actor.has(Role.BUYER)) {
            promotion.stop(actor.user(), clock.instant(), check.today());
        } else {
            requireOwn(promotion);
            promotion.withdraw(actor.user(), clock.instant());
        }
        tell("notice.promotionWithdrawn", promotion);
    }

    private void requireOwn(Promotion promotion) {
        if (!promotion.proposedBy().equals(actor.user()) && promotions.isOfOthersToo(promotion)) {
            throw Refused.conflict("promotion.others");
        }
    }

    private Promotion asExpected(long id) {
        Promotion promotion = promotions.get(id);
        expected.check(promotion);
        return promotion;
    }

    private void tell(String what, Promotion promotion) {
        if (!promotion.proposedBy().equals(actor.user())) {
            notifying.tell(
                    Audience.person(promotion.proposedBy()),
                    Reason.of(
                            what,
                            Texts.kept(promotion.title()),
                            promotion.days().from(),
                            promotion.days().to()),
                    PAGE);
        }
    }
}
