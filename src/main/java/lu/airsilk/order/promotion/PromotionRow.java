package lu.airsilk.order.promotion;

import lu.airsilk.master.ProposalRow;
import lu.airsilk.master.ProposalState;
import lu.airsilk.shared.Names;

/** A promotion in a list. */
public record PromotionRow(
        long id, int version, Names title, PromotionDays days, PromotionGoods goods, ProposalRow proposal) {

    /** As somebody would say it. */
    public NewPromotion said() {
        return new NewPromotion(title, days, goods);
    }

    public boolean isWithdrawn() {
        return proposal.state() == ProposalState.WITHDRAWN;
    }

    public boolean isInForce() {
        return proposal.state() == ProposalState.IN_FORCE;
    }
}
