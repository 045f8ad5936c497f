package lu.airsilk.catalogue.list;

import java.util.List;
import java.util.Map;
import lu.airsilk.catalogue.product.Facets;

/** A page of products with the counts of each filter. */
public record ProductListJson(long total, List<ProductItemJson> items, Map<String, List<Facets.Count>> facets) {}
