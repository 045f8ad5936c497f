/** How far the goods are: the state of each part of an air waybill, worked out from its events alone. */
@NullMarked
package lu.airsilk.consignment.logic;

import org.jspecify.annotations.NullMarked;
