/** The words all speak, in plain Java: money, quantities, codes with their check digits, shares and refusals. */
@NullMarked
package lu.airsilk.shared;

import org.jspecify.annotations.NullMarked;
