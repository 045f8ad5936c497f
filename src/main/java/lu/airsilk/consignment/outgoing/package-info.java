/** Our own FWB and FHL are drafted, handed out and kept. */
@NullMarked
package lu.airsilk.consignment.outgoing;

import org.jspecify.annotations.NullMarked;
