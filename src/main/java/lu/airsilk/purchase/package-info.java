/** Purchase orders: demand gathered per supplier, approved, sent and confirmed. */
@NullMarked
package lu.airsilk.purchase;

import org.jspecify.annotations.NullMarked;
