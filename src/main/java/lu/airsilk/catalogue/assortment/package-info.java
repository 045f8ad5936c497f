/** A buyer says which stores may order what, and sees the rules in force. */
@NullMarked
package lu.airsilk.catalogue.assortment;

import org.jspecify.annotations.NullMarked;
