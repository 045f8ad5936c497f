package lu.airsilk.catalogue.retail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.shared.Refused;

/** Keeps the retail categories: in force at once, for the next look of every store. */
@ApplicationScoped
public class RetailKeeping {

    @Inject
    RetailCategories categories;

    /** Says a new category, or one that there is anew. */
    @Transactional
    @Allowed(Role.BUYER)
    public RetailCode say(NewRetailCategory said) {
        RailOrder order = new RailOrder(categories.all());
        order.take(said);
        categories
                .find(said.code())
                .ifPresentOrElse(
                        known -> known.tell(said), () -> categories.add(new RetailCategory(said, order.placeOf(said))));
        return said.code();
    }

    /** Says each of a list, or none of them: what is wrong with any is told at once, at its row. */
    @Transactional
    @Allowed(Role.BUYER)
    public List<RetailCode> sayAll(ListSheet<NewRetailCategory> said) {
        return said.each(NewRetailCategory::code, this::say);
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
