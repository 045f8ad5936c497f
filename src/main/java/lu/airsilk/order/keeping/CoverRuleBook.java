package lu.airsilk.order.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.order.cover.CoverRule;
import lu.airsilk.order.cover.CoverRuleRow;
import lu.airsilk.order.cover.CoverRules;
import lu.airsilk.order.cover.NewCoverRule;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;

/** The rules of cover, for those who share goods out. */
@ApplicationScoped
public class CoverRuleBook {

    @Inject
    CoverRules rules;

    @Inject
    CoverCheck check;

    @Inject
    CoverEffects effects;

    /** In force on that day, what holds for all goods and stores before what is more particular. */
    @Allowed({Role.ALLOCATION, Role.AUDIT})
    public List<CoverRuleRow> inForce(LocalDate day) {
        return rules.on(day).stream()
                .map(CoverRule::row)
                .sorted(Comparator.comparing(rule -> rule.scope().figure()))
                .toList();
    }

    @Allowed({Role.ALLOCATION, Role.AUDIT})
    public List<CoverRuleRow> open() {
        return rules.open().stream().map(CoverRule::row).toList();
    }

    /** All that ever were, the newest day first. */
    @Allowed({Role.ALLOCATION, Role.AUDIT})
    public Page<CoverRuleRow> all(Paging paging) {
        return rules.all(paging).map(CoverRule::row);
    }

    @Allowed({Role.ALLOCATION, Role.AUDIT})
    public CoverRuleRow row(long id) {
        return rules.get(id).row();
    }

    /** Which suggestions would be others, were the rule in force today; nothing is written. */
    @Allowed(Role.ALLOCATION)
    public CoverTrial tried(NewCoverRule draft) {
        check.refuse(draft);
        return effects.tried(draft.scope(), draft.figures());
    }

    /** The same of one that waits for another person. */
    @Allowed(Role.ALLOCATION)
    public CoverTrial tried(long id) {
        CoverRuleRow rule = row(id);
        return effects.tried(rule.scope(), rule.figures());
    }

    /** The day by which stores order: Zhengzhou's. */
    public LocalDate today() {
        return check.today();
    }
}
