/** The landed cost of a case is quoted by dated rules and frozen. */
@NullMarked
package lu.airsilk.costing.landed;

import org.jspecify.annotations.NullMarked;
