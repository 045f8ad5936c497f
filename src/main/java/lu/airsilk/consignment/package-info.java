/** Air waybills, messages, milestones, arrival, counting at the hub, claims on carrier and supplier. */
@NullMarked
package lu.airsilk.consignment;

import org.jspecify.annotations.NullMarked;
