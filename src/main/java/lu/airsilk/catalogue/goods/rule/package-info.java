/** Reads sides of a case, countries and plain letters out of text, for products and for sheets. */
@NullMarked
package lu.airsilk.catalogue.goods.rule;

import org.jspecify.annotations.NullMarked;
