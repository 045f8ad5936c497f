package lu.airsilk.catalogue.product;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.catalogue.ProductRow;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.catalogue.required.PapersNeeded;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.location.StoreGroup;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.number.Sku;

/**
 * Finds products by what people type or scan: names in any script, pinyin or its initials, misspelt words, numbers and
 * their beginnings, GS1 element strings.
 *
 * <p>Better hits come first: an exact number or name, then a beginning, then the words together, then all of them
 * anywhere, then pinyin, then what is spelt alike; among equals what the store itself orders, then what is ordered most. It may lag behind the database by
 * a second, and may be missing for a while: then it gives nothing, and the database is asked.
 */
public interface ProductSearch {

    /**
     * The products that are asked for, as far as the asker may see them.
     *
     * @param query its import is not known here and must be empty
     * @param meant what else its words may say, by the synonyms that a buyer keeps and in the other spelling of umlauts
     * @param groups which the asker's stores are in, each store itself and all stores included
     * @param own what the asker's store has ordered lately: among equals it comes first
     * @param onHand the products in stock; counts only when the query is about availability
     * @param papers those that are needed; count only when the query is about what products lack
     * @param retail one of these categories; any when there is none
     */
    record Asked(
            ProductQuery query,
            List<String> meant,
            StoreScope scope,
            Set<StoreGroup> groups,
            Set<Sku> own,
            Set<Sku> onHand,
            PapersNeeded papers,
            Set<RetailCode> retail) {

        public Asked {
            meant = List.copyOf(meant);
            groups = Set.copyOf(groups);
            own = Set.copyOf(own);
            onHand = Set.copyOf(onHand);
            retail = Set.copyOf(retail);
        }
    }

    /** A page of them, best first unless sorted otherwise; empty while there is no index. */
    Optional<Page<ProductRow>> find(Asked asked, Paging paging);

    /** How all of them divide by each filter; empty while there is no index. */
    Optional<Facets> facets(Asked asked);

    /** The best of them, at most so many and without counting the others; empty while there is no index. */
    Optional<List<ProductRow>> suggest(Asked asked, int most);
}
