/** What is agreed with a supplier about orders: the least worth of one, days until goods are ready, days to pay, language. */
@NullMarked
package lu.airsilk.purchase.terms;

import org.jspecify.annotations.NullMarked;
