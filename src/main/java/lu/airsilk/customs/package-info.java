/** Entries and their release; what duty and taxes will be. */
@NullMarked
package lu.airsilk.customs;

import org.jspecify.annotations.NullMarked;
