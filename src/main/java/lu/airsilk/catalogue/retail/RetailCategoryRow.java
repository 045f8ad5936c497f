package lu.airsilk.catalogue.retail;

import java.util.Optional;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.shared.Names;

/** A retail category and its place in the order of the rail. */
public record RetailCategoryRow(RetailCode code, Names names, Optional<RetailCode> parent, int place, int version) {}
