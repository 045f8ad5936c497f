package lu.airsilk.catalogue.intake;

import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.Sku;

/** A product that its supplier offers no more. */
public record VanishedRow(Sku sku, Names names, ProductStatus status) {}
