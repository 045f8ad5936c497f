/** A store looks at one product, at what comes to its shelf and at what runs out there. */
@NullMarked
package lu.airsilk.order.shelf;

import org.jspecify.annotations.NullMarked;
