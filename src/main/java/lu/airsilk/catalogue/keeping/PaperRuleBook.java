package lu.airsilk.catalogue.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import lu.airsilk.catalogue.required.NewPaperRule;
import lu.airsilk.catalogue.required.PaperRule;
import lu.airsilk.catalogue.required.PaperRuleRow;
import lu.airsilk.catalogue.required.PaperRules;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;

/** The rules of papers, for those who ask for papers and those who get them. */
@ApplicationScoped
public class PaperRuleBook {

    @Inject
    PaperRules rules;

    @Inject
    PaperRuleCheck check;

    @Inject
    PaperEffects effects;

    /** In force on that day, by paper, then by goods. */
    @Allowed({Role.QUALITY, Role.BUYER, Role.AUDIT})
    public List<PaperRuleRow> inForce(LocalDate day) {
        return rules.on(day).stream()
                .map(PaperRule::row)
                .sorted(Comparator.comparing((PaperRuleRow rule) -> rule.need().paper())
                        .thenComparing(rule -> rule.need().figure()))
                .toList();
    }

    @Allowed({Role.QUALITY, Role.BUYER, Role.AUDIT})
    public List<PaperRuleRow> open() {
        return rules.open().stream().map(PaperRule::row).toList();
    }

    /** All that ever were, the newest day first. */
    @Allowed({Role.QUALITY, Role.BUYER, Role.AUDIT})
    public Page<PaperRuleRow> all(Paging paging) {
        return rules.all(paging).map(PaperRule::row);
    }

    @Allowed({Role.QUALITY, Role.BUYER, Role.AUDIT})
    public PaperRuleRow row(long id) {
        return rules.get(id).row();
    }

    /** Which products would lack the paper, were the rule in force today; nothing is written. */
    @Allowed({Role.QUALITY, Role.BUYER})
    public PaperTrial tried(NewPaperRule draft) {
        check.refuse(draft);
        return effects.tried(draft.need());
    }

    /** The same of one that waits for another person. */
    @Allowed({Role.QUALITY, Role.BUYER})
    public PaperTrial tried(long id) {
        return effects.tried(row(id).need());
    }

    /** The day by which papers are asked for: Zhengzhou's. */
    public LocalDate today() {
        return rules.today();
    }
}
