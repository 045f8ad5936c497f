package lu.airsilk.costing.landed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
    LandedCheck check;

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

    /** The same, each with what it changes. */
    @Allowed({Role.FINANCE, Role.BUYER, Role.IMPORT, Role.AUDIT})
    public Page<PastRule> past(Paging paging) {
        Page<LandedRuleRow> page = all(paging);
        Map<Long, LandedFigures> before = beside(page.items());
        return page.map(row -> new PastRule(
                row,
                Optional.ofNullable(before.get(row.id()))
                        .map(figures -> FigureMove.between(figures, row.figures()))
                        .orElse(List.of())));
    }

    /** Of each of these rules the figures, by their fields, of the one in force before its day; the first has none. */
    public Map<Long, Map<String, BigDecimal>> before(Collection<Long> ids) {
        return beside(rules.these(ids).stream().map(LandedRule::row).toList()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        rule -> rule.getValue().all().stream()
                                .collect(Collectors.toMap(LandedFigures.Figure::name, LandedFigures.Figure::number))));
    }

    /** What was in force before each of them. */
    private Map<Long, LandedFigures> beside(List<LandedRuleRow> rows) {
        LocalDate last = rows.stream()
                .map(row -> row.proposal().validFrom())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        List<LandedRuleRow> inForce =
                rules.inForceUntil(last).stream().map(LandedRule::row).toList();
        Map<Long, LandedFigures> before = new HashMap<>();
        rows.forEach(row -> inForce.stream()
                .filter(other -> other.figures().category() == row.figures().category())
                .filter(other ->
                        other.proposal().validFrom().isBefore(row.proposal().validFrom()))
                .forEach(other -> before.put(row.id(), other.figures()))); // the last of them stays
        return before;
    }

    @Allowed({Role.FINANCE, Role.BUYER, Role.IMPORT, Role.AUDIT})
    public LandedRuleRow row(long id) {
        return rules.get(id).row();
    }

    /** The drafts of stores that would cost another sum, were the rule in force today; nothing is written. */
    @Allowed(Role.FINANCE)
    public List<MovedOrder> tried(NewLandedRule draft) {
        check.refuse(draft);
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
