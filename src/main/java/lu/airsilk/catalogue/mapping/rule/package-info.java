/** Knows what a column means by its heading and its cells, and reads measures, money and numbers out of text. */
@NullMarked
package lu.airsilk.catalogue.mapping.rule;

import org.jspecify.annotations.NullMarked;
