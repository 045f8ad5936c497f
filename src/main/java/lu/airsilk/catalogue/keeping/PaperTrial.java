package lu.airsilk.catalogue.keeping;

import java.util.List;
import lu.airsilk.catalogue.required.PaperGate;
import lu.airsilk.shared.number.Sku;

/**
 * What a rule of papers would do to the products that are traded or shall be.
 *
 * @param gate at which they would lack it
 * @param active products on sale that would lack the paper; they stay on sale, and are not resumed without it
 * @param others products that are not on sale and would lack it; where it is asked for before, they could not be activated
 * @param relieved products that cannot be activated now for want of it, and could be
 * @param first the newest of those that would lack it
 */
public record PaperTrial(PaperGate gate, long active, long others, long relieved, List<Sku> first) {}
