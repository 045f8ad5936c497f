package lu.airsilk.catalogue.keeping;

import java.util.List;
import lu.airsilk.shared.number.Sku;

/**
 * What a rule of papers would do to the products that are traded or shall be.
 *
 * @param active products on sale that would lack the paper; they stay on sale, and are not resumed without it
 * @param others products that could not be activated for want of it
 * @param relieved products that lack it now and would not any more
 * @param first the newest of those that would lack it
 */
public record PaperTrial(long active, long others, long relieved, List<Sku> first) {}
