/** Carriers' messages come in, are kept, shown and applied, with the houses that they name. */
@NullMarked
package lu.airsilk.consignment.inbox;

import org.jspecify.annotations.NullMarked;
