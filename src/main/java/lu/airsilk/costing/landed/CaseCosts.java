package lu.airsilk.costing.landed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.Category;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.number.Sku;

/** What a case was quoted at, and the figures behind it, for those who compare them with what it has cost. */
@ApplicationScoped
public class CaseCosts {

    @Inject
    LandedRules rules;

    /** The last quote of each product by that day; none of those that nobody has ordered by then. */
    @Allowed({Role.FINANCE, Role.BUYER, Role.IMPORT, Role.AUDIT})
    public Map<Sku, LandedEstimate> quoted(Collection<Sku> skus, LocalDate day) {
        return skus.isEmpty()
                ? Map.of()
                : rules.lastQuoted(skus, day).stream().collect(Collectors.toMap(QuotedCost::sku, QuotedCost::estimate));
    }

    /** The figures of each category in force on that day. */
    @Allowed({Role.FINANCE, Role.BUYER, Role.IMPORT, Role.AUDIT})
    public Map<Category, LandedFigures> figures(LocalDate day) {
        Map<Category, LandedFigures> inForce = new EnumMap<>(Category.class);
        rules.on(day).forEach((category, rule) -> inForce.put(category, rule.figures()));
        return inForce;
    }
}
