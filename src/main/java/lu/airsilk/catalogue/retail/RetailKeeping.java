package lu.airsilk.catalogue.retail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.shared.Refused;

/** Keeps the retail categories: in force at once, for the next look of every store. */
@ApplicationScoped
public class RetailKeeping {

    @Inject
    RetailCategories categories;

    @Inject
    ExpectedVersion expected;

    /** Says a new category, or one that there is anew, as long as nobody has changed it since it was looked at. */
    @Transactional
    @Allowed(Role.BUYER)
    public RetailCode say(NewRetailCategory said) {
        Map<RetailCode, RetailCategory> known = categories.byCode();
        Optional.ofNullable(known.get(said.code())).ifPresent(expected::check);
        return take(said, known, order(known));
    }

    /** Says each of a list, or none of them: what is wrong with any is told at once, at its row. */
    @Transactional
    @Allowed(Role.BUYER)
    public List<RetailCode> sayAll(ListSheet<NewRetailCategory> said) {
        Map<RetailCode, RetailCategory> known = categories.byCode();
        RailOrder order = order(known);
        return said.each(NewRetailCategory::code, one -> take(one, known, order));
    }

    private static RailOrder order(Map<RetailCode, RetailCategory> known) {
        return new RailOrder(known.values().stream().map(RetailCategory::row).toList());
    }

    private RetailCode take(NewRetailCategory said, Map<RetailCode, RetailCategory> known, RailOrder order) {
        int place = order.take(said).place();
        RetailCategory there = known.get(said.code());
        if (there == null) {
            categories.add(new RetailCategory(said, place));
        } else {
            there.tell(said);
        }
        return said.code();
    }

    /** There is no such category any more; refused while something stands in it. */
    @Transactional
    @Allowed(Role.BUYER)
    public void withdraw(RetailCode code) {
        RetailCategory category = categories.get(code);
        long below = categories.within(code).size() - 1L;
        if (below > 0) {
            throw Refused.conflict("retailCategory.children", code, below);
        }
        long products = categories.products(code);
        if (products > 0) {
            throw Refused.conflict("retailCategory.products", code, products);
        }
        categories.remove(category);
    }
}
