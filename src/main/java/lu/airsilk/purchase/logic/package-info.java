/** The rules of buying in plain Java: what is still to be bought. */
@NullMarked
package lu.airsilk.purchase.logic;

import org.jspecify.annotations.NullMarked;
