/** How much a store may order in a month, as its owner says, and how much of it is left. */
@NullMarked
package lu.airsilk.order.budget;

import org.jspecify.annotations.NullMarked;
