package lu.airsilk.consignment.difference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.security.SecurityEvents;
import lu.airsilk.platform.security.SecurityKind;
import lu.airsilk.platform.security.SecurityMatter;

/** Keeps what follows from differences: notice periods and tolerances are data, not code. */
@ApplicationScoped
public class DifferenceKeeping {

    @Inject
    SecurityEvents seen;

    @Inject
    DifferenceRules rules;

    /** Changes the rule of one kind; holds for receipts counted and discrepancies opened from now on. */
    @Transactional
    @Allowed({Role.IMPORT, Role.FINANCE})
    public void keep(DifferenceTerms terms) {
        rules.get(terms.kind()).become(terms);
        seen.reportDone(SecurityKind.SETTING_CHANGED, SecurityMatter.DIFFERENCE_RULE.of(terms.kind()));
    }

    /** The rules, in the order of the kinds. */
    @Allowed({Role.IMPORT, Role.HUB, Role.FINANCE, Role.QUALITY, Role.AUDIT})
    public List<DifferenceTerms> all() {
        return rules.all().values().stream()
                .sorted(Comparator.comparing(DifferenceTerms::kind))
                .toList();
    }
}
