package lu.airsilk.costing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import lu.airsilk.costing.landed.LandedRuleBook;

/** What stood before a rule of landed cost, for whoever tells what it changes. */
@ApplicationScoped
public class LandedRuleDirectory {

    @Inject
    LandedRuleBook book;

    /** Of each of these rules the figures, by their fields, of the one in force before its day; the first has none. */
    public Map<Long, Map<String, BigDecimal>> before(Collection<Long> rules) {
        return book.before(rules);
    }
}
