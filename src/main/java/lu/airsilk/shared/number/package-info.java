/** Numbers that prove themselves: of goods, papers, places, partners. */
@NullMarked
package lu.airsilk.shared.number;

import org.jspecify.annotations.NullMarked;
