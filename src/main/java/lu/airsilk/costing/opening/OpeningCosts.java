package lu.airsilk.costing.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Money;

/** What a unit has cost of the goods that lay there before the portal. */
@ApplicationScoped
public class OpeningCosts {

    @Inject
    StockOpenings openings;

    /** In yuan, by line as {@code OP-26-000123/2}; what is no line of an opening is not in the answer. */
    @Allowed({Role.FINANCE, Role.AUDIT})
    public Map<String, Money> unitCosts(Set<String> lines) {
        return lines.isEmpty() ? Map.of() : openings.unitCosts(lines);
    }
}
