/** The trade's numbers and shares are checked and worked out. */
@NullMarked
package lu.airsilk.portal.calculator;

import org.jspecify.annotations.NullMarked;
