/** The import desk books, changes, withdraws and rebooks, and sees what a late or cancelled flight does. */
@NullMarked
package lu.airsilk.consignment.booking;

import org.jspecify.annotations.NullMarked;
