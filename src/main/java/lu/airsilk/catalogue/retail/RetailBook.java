package lu.airsilk.catalogue.retail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.shared.Refused;

/** The retail categories, to be read. */
@ApplicationScoped
@Allowed(value = Role.TILL, people = true)
public class RetailBook {

    @Inject
    RetailCategories categories;

    /** A page of them in the order of the rail, which is theirs: they are sorted by nothing else. */
    public Page<RetailCategoryRow> rows(Paging paging) {
        if (!paging.sort().isEmpty()) {
            throw Refused.unreadable("paging.sort", paging.sort(), "");
        }
        List<RetailCategoryRow> all = categories.all();
        return new Page<>(
                all.size(),
                all.stream().skip(paging.offset()).limit(paging.size()).toList());
    }

    /** All of them, of which there are as many as a buyer has thought of. */
    public List<RetailCategoryRow> rows() {
        return categories.all();
    }

    /** Those of these codes, in their order. */
    public List<RetailCategoryRow> rows(List<RetailCode> codes) {
        Map<RetailCode, RetailCategoryRow> all =
                categories.all().stream().collect(Collectors.toMap(RetailCategoryRow::code, row -> row));
        return codes.stream()
                .filter(all::containsKey)
                .map(code -> Objects.requireNonNull(all.get(code)))
                .toList();
    }

    public RetailCategoryRow row(RetailCode code) {
        return categories.get(code).row();
    }

    /** What would be kept if this were said; nothing is written. */
    @Allowed(Role.BUYER)
    public RetailCategoryRow tried(NewRetailCategory said) {
        return new RailOrder(categories.all()).take(said);
    }

    /** The same of each of a list, each after those before it; what is wrong with any is told at once, at its row. */
    @Allowed(Role.BUYER)
    public List<RetailCategoryRow> triedAll(ListSheet<NewRetailCategory> said) {
        RailOrder order = new RailOrder(categories.all());
        return said.each(NewRetailCategory::code, order::take);
    }
}
