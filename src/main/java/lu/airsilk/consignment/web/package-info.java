/** Consignments and freight, for people. */
@NullMarked
package lu.airsilk.consignment.web;

import org.jspecify.annotations.NullMarked;
