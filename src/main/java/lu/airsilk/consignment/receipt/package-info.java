/** A receipt at the hub as it is kept: what was counted, what differs, what is posted. */
@NullMarked
package lu.airsilk.consignment.receipt;

import org.jspecify.annotations.NullMarked;
