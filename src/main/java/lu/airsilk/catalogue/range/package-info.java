/** Keeps the rules that say which stores may order which products. */
@NullMarked
package lu.airsilk.catalogue.range;

import org.jspecify.annotations.NullMarked;
