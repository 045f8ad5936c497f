/** People look up consignments, their parts, pieces and stages, and where the goods of each line are. */
@NullMarked
package lu.airsilk.consignment.tracking;

import org.jspecify.annotations.NullMarked;
