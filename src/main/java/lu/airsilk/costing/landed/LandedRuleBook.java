package lu.airsilk.costing.landed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import lu.airsilk.currency.RateEffects.MovedOrder;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;

/** The rules of landed cost, for those who know costs. */
@ApplicationScoped
public class LandedRuleBook {

    @Inject
    LandedRules rules;

    @Inject
    RuledLandedQuotes quotes;

    @Inject
    MovedDrafts drafts;

    /** In force on that day, by category. */
    @Allowed({Role.FINANCE, Role.BUYER, Role.IMPORT, Role.AUDIT})
    public List<LandedRuleRow> inForce(LocalDate day) {
        return rules.on(day).values().stream()
                .map(LandedRule::row)
                .sorted(Comparator.comparing(row -> row.figures().category()))
                .toList();
    }

    @Allowed({Role.FINANCE, Role.BUYER, Role.IMPORT, Role.AUDIT})
    public List<LandedRuleRow> open() {
        return rules.open().stream().map(LandedRule::row).toList();
    }

    /** All that ever were, the newest day first. */
    @Allowed({Role.FINANCE, Role.BUYER, Role.IMPORT, Role.AUDIT})
    public Page<LandedRuleRow> all(Paging paging) {
        return rules.all(paging).map(LandedRule::row);
    }

    @Allowed({Role.FINANCE, Role.BUYER, Role.IMPORT, Role.AUDIT})
    public LandedRuleRow row(long id) {
        return rules.get(id).row();
    }

    /** The drafts of stores that would cost another sum, were the rule in force today; nothing is written. */
    @Allowed(Role.FINANCE)
    public List<MovedOrder> tried(NewLandedRule draft) {
        rules.refuseTold(draft);
        return moved(draft.figures());
    }

    /** The same of one that waits for another person. */
    @Allowed(Role.FINANCE)
    public List<MovedOrder> tried(long id) {
        return moved(row(id).figures());
    }

    private List<MovedOrder> moved(LandedFigures figures) {
        return drafts.moved(facts -> quotes.quotesBy(figures, facts));
    }

    /** The day by which what stores are quoted is worked out: Zhengzhou's. */
    public LocalDate today() {
        return quotes.today();
    }
}
