/** Anything is found by number or name. */
@NullMarked
package lu.airsilk.portal.find;

import org.jspecify.annotations.NullMarked;
