/** Goods are followed up and down, from supplier to shelf, and counted at each stop. */
@NullMarked
package lu.airsilk.portal.trace;

import org.jspecify.annotations.NullMarked;
