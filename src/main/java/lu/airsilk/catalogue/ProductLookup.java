package lu.airsilk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import lu.airsilk.catalogue.goods.PackDefinition;
import lu.airsilk.catalogue.goods.Product;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;

/**
 * Products by what somebody wrote in a list or scanned: their number, the number under the bar code of a unit or a case,
 * or a whole name in any language.
 */
@ApplicationScoped
public class ProductLookup {

    private static final String WITH_PACK = "select p from Product p left join fetch p.pack k where ";

    @PersistenceContext
    EntityManager database;

    /**
     * The products that each text names: several when a name is not the only one of its kind, none when it is unknown.
     * At most three queries for any number of texts.
     */
    public Map<String, List<ProductFacts>> named(Collection<String> texts) {
        Map<String, List<ProductFacts>> found = new HashMap<>();
        answer(texts, ProductLookup::sku, this::bySku, found);
        answer(missing(texts, found), ProductLookup::gtin, this::byGtin, found);
        answer(missing(texts, found), ProductLookup::name, this::byName, found);
        return found;
    }

    private static List<String> missing(Collection<String> texts, Map<String, List<ProductFacts>> found) {
        return texts.stream().filter(text -> !found.containsKey(text)).toList();
    }

    private static <K> void answer(
            Collection<String> texts,
            Function<String, Optional<K>> key,
            Function<Set<K>, Map<K, List<ProductFacts>>> query,
            Map<String, List<ProductFacts>> found) {
        Map<String, K> keys = new HashMap<>();
        texts.forEach(text -> key.apply(text).ifPresent(value -> keys.put(text, value)));
        if (keys.isEmpty()) {
            return;
        }
        Map<K, List<ProductFacts>> products = query.apply(new HashSet<>(keys.values()));
        keys.forEach((text, value) -> {
            if (products.containsKey(value)) {
                found.put(text, products.get(value));
            }
        });
    }

    private static Optional<Sku> sku(String text) {
        return text.length() <= 32 && text.matches("[\\p{Alnum}][\\p{Alnum}._-]*")
                ? Optional.of(Sku.of(text))
                : Optional.empty();
    }

    private static Optional<Gtin> gtin(String text) {
        try {
            return text.matches("[\\d \\-]{8,20}") ? Optional.of(Gtin.of(text)) : Optional.empty();
        } catch (Refused noGtin) {
            return Optional.empty();
        }
    }

    private static Optional<String> name(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip().toLowerCase(Locale.ROOT));
    }

    private Map<Sku, List<ProductFacts>> bySku(Set<Sku> skus) {
        return grouped(
                database.createQuery(WITH_PACK + "p.sku in :skus", Product.class)
                        .setParameter("skus", skus),
                product -> Stream.of(product.sku()));
    }

    private Map<Gtin, List<ProductFacts>> byGtin(Set<Gtin> gtins) {
        return grouped(
                database.createQuery(
                                WITH_PACK + "p.described.gtin in :gtins or k.packed.caseGtin in :gtins", Product.class)
                        .setParameter("gtins", gtins),
                product -> Stream.concat(
                        product.description().gtin().stream(),
                        product.pack().flatMap(PackDefinition::caseGtin).stream()));
    }

    private Map<String, List<ProductFacts>> byName(Set<String> names) {
        return grouped(
                database.createQuery(
                                WITH_PACK + "lower(p.described.nameZh) in :names or lower(p.described.nameEn) in :names"
                                        + " or lower(p.described.nameFr) in :names or lower(p.described.nameDe) in :names",
                                Product.class)
                        .setParameter("names", names),
                product -> Language.SPOKEN.stream()
                        .map(product.description().names()::given)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .distinct());
    }

    private static <K> Map<K, List<ProductFacts>> grouped(
            TypedQuery<Product> query, Function<Product, Stream<K>> keys) {
        Map<K, List<ProductFacts>> found = new HashMap<>();
        query.getResultStream()
                .forEach(product -> keys.apply(product)
                        .forEach(key -> found.computeIfAbsent(key, any -> new ArrayList<>())
                                .add(ProductFacts.of(product))));
        return found;
    }
}
