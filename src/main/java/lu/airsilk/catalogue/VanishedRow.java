package lu.airsilk.catalogue;

import lu.airsilk.shared.Names;
import lu.airsilk.shared.Sku;

/** A product that its supplier offers no more. */
public record VanishedRow(Sku sku, Names names, ProductStatus status) {}
