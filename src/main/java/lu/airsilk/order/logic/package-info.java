/** The rules of ordering in plain Java: when goods stand on a shelf. */
@NullMarked
package lu.airsilk.order.logic;

import org.jspecify.annotations.NullMarked;
