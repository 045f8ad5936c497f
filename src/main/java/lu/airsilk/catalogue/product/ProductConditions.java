package lu.airsilk.catalogue.product;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.goods.rule.NamedOrigin;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.catalogue.goods.rule.SearchText;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** The JPQL condition on product {@code p} that a query and the asker's scope make, and its parameters. */
public final class ProductConditions {

    private static final String OF_SUPPLIER =
            "exists (select 1 from PriceLine l join SupplierPriceList s on s.id = l.listId"
                    + " where l.sku = p.sku and s.supplier = :supplier)";
    private static final String OF_IMPORT =
            "exists (select 1 from ProductChange c join SheetImport i on i.id = c.importId"
                    + " and i.generation = c.generation where c.productId = p.id and i.number = :importNumber"
                    + " and i.status = APPLIED)";
    private static final String IN_ASSORTMENT = "p.status = ACTIVE and exists (select 1 from AssortmentLine a"
            + " join AssortmentRule r on r.id = a.ruleId where a.sku = p.sku and r.endedAt is null"
            + " and a.store in :groups)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /**
     * The condition of a query.
     *
     * @param asked of whom a store sees what is active and in its assortment
     * @param without the filter that is left out, or an empty text
     */
    public static ProductConditions of(ProductSearch.Asked asked, String without) {
        ProductQuery query = asked.query();
        ProductConditions conditions = new ProductConditions();
        conditions.scope(asked);
        conditions.words(asked);
        conditions.oneOf(without, query.categories());
        conditions.retail(without, asked.retail());
        conditions.equal(
                without, "country", "p.described.origin", query.country().orElse(null));
        conditions.equal(without, "brand", "p.described.brand", query.brand().orElse(null));
        conditions.equal(
                without, "storage", "p.described.storage", query.storage().orElse(null));
        conditions.equal(without, "status", "p.status", query.status().orElse(null));
        query.supplier().ifPresent(supplier -> conditions.add(OF_SUPPLIER, "supplier", supplier));
        query.importNumber().ifPresent(number -> conditions.add(OF_IMPORT, "importNumber", number));
        query.available().ifPresent(wanted -> conditions.available(wanted, asked.onHand()));
        query.lacks().ifPresent(gap -> conditions.conditions.add(gap.condition(asked.papers())));
        conditions.numbered(query.numbers());
        return conditions;
    }

    private void scope(ProductSearch.Asked asked) {
        if (!asked.scope().all()) {
            add(IN_ASSORTMENT, "groups", asked.groups());
        }
    }

    /** What is typed, or what it may mean as well; goods of a country that is named need not bear its name. */
    private void words(ProductSearch.Asked asked) {
        String any = Stream.concat(Stream.of(asked.query().words()), asked.meant().stream())
                .filter(text -> !SearchText.patterns(text).isEmpty())
                .flatMap(text -> Stream.concat(
                        Stream.of(all(SearchText.patterns(text))),
                        NamedOrigin.in(text).filter(NamedOrigin::isTelling).map(this::ofOrigin).stream()))
                .collect(Collectors.joining(" or "));
        if (!any.isEmpty()) {
            conditions.add("(" + any + ")");
        }
    }

    private String all(List<String> patterns) {
        return patterns.stream().map(this::word).collect(Collectors.joining(" and ", "(", ")"));
    }

    private String ofOrigin(NamedOrigin origin) {
        String parameter = "origin" + parameters.size();
        parameters.put(parameter, origin.country());
        List<String> patterns = SearchText.patterns(origin.rest());
        return "(p.described.origin = :" + parameter + (patterns.isEmpty() ? "" : " and " + all(patterns)) + ")";
    }

    private String word(String pattern) {
        int number = parameters.size();
        parameters.put("word" + number, pattern);
        parameters.put("sku" + number, pattern.replaceFirst("^% ?", ""));
        return "(p.searchText like :word" + number + " or lower(cast(p.sku as String)) like :sku" + number + ")";
    }

    private void equal(String without, String filter, String expression, @Nullable Object value) {
        if (value != null && !filter.equals(without)) {
            add(expression + " = :" + filter, filter, value);
        }
    }

    private void oneOf(String without, Set<Category> categories) {
        if (!categories.isEmpty() && !without.equals("category")) {
            add("p.described.category in :categories", "categories", categories);
        }
    }

    private void retail(String without, Set<RetailCode> codes) {
        if (codes.contains(RetailCode.NONE) && !without.equals("retail")) {
            conditions.add("p.described.retail is null");
        } else if (!codes.isEmpty() && !without.equals("retail")) {
            add(
                    "p.described.retail in :retail",
                    "retail",
                    codes.stream().map(RetailCode::code).toList());
        }
    }

    private void numbered(List<String> numbers) {
        if (!numbers.isEmpty()) {
            add(
                    "(cast(p.sku as String) in :numbers or cast(p.described.gtin as String) in :numbers)",
                    "numbers",
                    numbers.stream().flatMap(ProductQuery::spellings).toList());
        }
    }

    private void available(boolean wanted, Set<Sku> onHand) {
        if (onHand.isEmpty()) {
            conditions.add(wanted ? "1 = 0" : "1 = 1");
        } else {
            add("p.sku " + (wanted ? "" : "not ") + "in :onHand", "onHand", onHand);
        }
    }

    private void add(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }

    /** Begins with {@code where}; empty when nothing is asked. */
    public String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    public <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
