package lu.airsilk.catalogue.product;

import java.util.List;
import java.util.Map;

/**
 * How the products found divide: for each filter its values with their counts, most first. A filter's own choice does
 * not narrow its own counts, so that another value can be chosen.
 */
public record Facets(Map<String, List<Count>> byFilter) {

    /** So many products have this value. */
    public record Count(String value, long count) {}

    public Facets {
        byFilter = Map.copyOf(byFilter);
    }
}
