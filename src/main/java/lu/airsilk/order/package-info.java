/** Demand: store orders, promises and suggestions. */
@NullMarked
package lu.airsilk.order;

import org.jspecify.annotations.NullMarked;
