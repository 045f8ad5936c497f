/** Works out where the parts of an air waybill stand, and what went wrong, from all that was said of them. */
@NullMarked
package lu.airsilk.consignment.waybill.rule;

import org.jspecify.annotations.NullMarked;
