/** Consignments and freight, for programs. */
@NullMarked
package lu.airsilk.consignment.api;

import org.jspecify.annotations.NullMarked;
