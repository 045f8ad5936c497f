/** The rules of cost and price in plain Java. */
@NullMarked
package lu.airsilk.costing.logic;

import org.jspecify.annotations.NullMarked;
